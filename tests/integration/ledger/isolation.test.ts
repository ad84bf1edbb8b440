import { beforeAll, describe, expect, test } from "vitest";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { reverseVoucher } from "@/lib/commands/vouchers/reverse-voucher";
import { bound } from "@/lib/db/statement";
import { reading, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { Role } from "@/lib/domain/access/roles";
import type { RecordedVoucher } from "@/lib/domain/ledger/recorded-voucher";
import { vouchersQueryInput } from "@/lib/input/vouchers-query";
import { getVoucher } from "@/lib/queries/vouchers/get-voucher";
import { listVouchers } from "@/lib/queries/vouchers/list-vouchers";
import { testDatabase } from "../../support/database";
import { type ContractFact, Facts, million, type ProjectFact } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { aReversalInput, aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
const everything = vouchersQueryInput.parse({});
const unitId = "quang-tri-2025";
const people = {} as Record<Role | "neighbour" | "neighbourLeader" | "otherRegion", Actor>;
let project: ProjectFact;
let contract: ContractFact;
let voucher: RecordedVoucher;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  Object.assign(people, {
    PROVINCE_OFFICER: await facts.anActor("PROVINCE_OFFICER", { unitId }),
    PROVINCE_LEADER: await facts.anActor("PROVINCE_LEADER", { unitId }),
    MINISTRY_OFFICER: await facts.anActor("MINISTRY_OFFICER"),
    MINISTRY_LEADER: await facts.anActor("MINISTRY_LEADER"),
    ORGANISER: await facts.anActor("ORGANISER", { regionCode: "MTTN" }),
    otherRegion: await facts.anActor("ORGANISER", { regionCode: "NAM" }),
    AUDITOR: await facts.anActor("AUDITOR"),
    ADMIN: await facts.anActor("ADMIN"),
    neighbour: await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" }),
    neighbourLeader: await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" }),
  });
  ({ project, contract } = await facts.aContractedProject(million(300)));
  voucher = await recordVoucher(people.PROVINCE_OFFICER, aVoucherInput(project, contract), now);
});

describe("another province's officer and leader", () => {
  test("find neither the đề án nor the voucher, whatever they try to do with them", async () => {
    expect(await refusalOf(recordVoucher(people.neighbour, aVoucherInput(project, contract), now))).toEqual({
      code: "access.not-found",
      entity: "project",
      id: project.code,
    });
    for (const actor of [people.neighbour, people.neighbourLeader]) {
      expect(await refusalOf(reverseVoucher(actor, aReversalInput(voucher.id), now))).toEqual({
        code: "access.not-found",
        entity: "voucher",
        id: voucher.id,
      });
      expect(await getVoucher(readScope(actor), voucher.id)).toBeNull();
      const list = await listVouchers(readScope(actor), { ...everything, unitId, q: voucher.number });
      expect([list.items, list.total, list.totals.disbursed]).toEqual([[], 0, 0n]);
    }
  });

  test("see no row of the money by SQL under their own role, and may not lock the đề án", async () => {
    const tables = {
      project: "id = $1::uuid",
      project_year_balance: "project_id = $1::uuid",
      contract_share: "project_id = $1::uuid",
      voucher: "project_id = $1::uuid",
      acceptance: "project_id = $1::uuid",
      project_budget_line: "project_id = $1::uuid",
      project_beneficiary: "project_id = $1::uuid",
    };
    await reading(readScope(people.neighbour), async (tx) => {
      for (const [table, condition] of Object.entries(tables)) {
        expect(
          await tx.$queryRaw(bound({ text: `SELECT 1 FROM ${table} WHERE ${condition}`, values: [project.id] })),
          table,
        ).toEqual([]);
      }
      expect(await tx.$queryRaw`SELECT 1 FROM contract WHERE id = ${contract.id}::uuid`).toEqual([]);
      expect(
        await tx.$queryRaw`SELECT 1 FROM contract_share_balance WHERE share_id = ${contract.shareIds[0]}::uuid`,
      ).toEqual([]);
      expect(await tx.idempotencyKey.findMany()).toEqual([]);
    });
  });

  test("cannot write a voucher for it by SQL, nor in another person's name", async () => {
    const insert = (actor: Actor, recordedBy: Actor) =>
      transaction(
        actor,
        (tx) =>
          tx.$executeRaw`
            INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
            VALUES (${contract.shareIds[0]}::uuid, 'ADVANCE', 1, '2026-03-15', 'SQL', ${recordedBy.accountId}::uuid)`,
      );
    await expect(insert(people.neighbour, people.neighbour)).rejects.toThrow(/row-level security/);
    await expect(insert(people.PROVINCE_OFFICER, people.neighbour)).rejects.toThrow(/row-level security/);
  });
});

describe("who may see the voucher but not write", () => {
  const readers = ["MINISTRY_OFFICER", "MINISTRY_LEADER", "ORGANISER", "AUDITOR"] as const;

  test.each(readers)("%s reads it, and is told that recording and reversing are not theirs", async (role) => {
    const actor = people[role];
    expect((await getVoucher(readScope(actor), voucher.id))?.number).toBe(voucher.number);
    const recording = recordVoucher(actor, aVoucherInput(project, contract), now);
    expect(await refusalOf(recording)).toEqual({ code: "access.forbidden", permission: "voucher.record" });
    const reversing = reverseVoucher(actor, aReversalInput(voucher.id), now);
    expect(await refusalOf(reversing)).toEqual({ code: "access.forbidden", permission: "voucher.reverse" });
  });

  test("an administrator does not work with money: reading included", async () => {
    const reversing = reverseVoucher(people.ADMIN, aReversalInput(voucher.id), now);
    expect(await refusalOf(reversing)).toEqual({ code: "access.forbidden", permission: "voucher.read" });
    await expect(listVouchers(readScope(people.ADMIN), everything)).rejects.toMatchObject({ code: "42501" });
  });

  test("an organiser reads their own region's only", async () => {
    expect((await listVouchers(readScope(people.ORGANISER), everything)).total).toBe(1);
    expect((await listVouchers(readScope(people.otherRegion), everything)).total).toBe(0);
  });

  test("a leader does not record, an officer does not reverse", async () => {
    const recording = recordVoucher(people.PROVINCE_LEADER, aVoucherInput(project, contract), now);
    expect(await refusalOf(recording)).toEqual({ code: "access.forbidden", permission: "voucher.record" });
  });
});

describe("the ledger and the trail", () => {
  const scopes = () => [PUBLIC_SCOPE, ...Object.values(people).map(readScope)];
  const changes = [
    "UPDATE voucher SET signed_amount = 1",
    "DELETE FROM voucher",
    "TRUNCATE voucher",
    "UPDATE contract_share_balance SET disbursed = 0",
    "UPDATE project_year_balance SET plan = 999999999999",
    "UPDATE contract SET value = 1",
    "DELETE FROM contract_share",
    "UPDATE plan_line SET signed_amount = 1",
    "UPDATE audit_entry SET after = NULL",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "UPDATE audit_chain SET last_sequence = 0",
    "UPDATE idempotency_key SET result_id = gen_random_uuid()",
    "DELETE FROM idempotency_key",
  ];

  test.each(changes)("no role may do: %s", async (sql) => {
    for (const { databaseRole } of scopes()) {
      const client = await db.app.connect();
      try {
        await client.query("BEGIN");
        await client.query("SELECT set_config('role', $1, true)", [databaseRole]);
        await expect(client.query(sql), databaseRole).rejects.toMatchObject({ code: "42501" });
      } finally {
        await client.query("ROLLBACK");
        client.release();
      }
    }
  });

  test.each(["UPDATE voucher SET note = 'x'", "DELETE FROM voucher", "DELETE FROM audit_entry"])(
    "not even the tables' owner: %s",
    async (sql) => {
      await expect(db.owner.query(sql)).rejects.toMatchObject({ code: "23001" });
    },
  );
});

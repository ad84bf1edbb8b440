import { beforeAll, expect, test } from "vitest";
import { confirmCondition } from "@/lib/commands/contracts/confirm-condition";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { conditionInput } from "@/lib/input/contracts";
import { getContract } from "@/lib/queries/contracts/get-contract";
import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { ownConnection } from "../../support/own-connection";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;
let stranger: Actor;
let ministry: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  stranger = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  ministry = await facts.anActor("MINISTRY_OFFICER");
});

/** A đề án under contract for this content and item. */
async function contracted(content: string, item: string) {
  const project = await facts.aProject({ fund: "KCDP" });
  await facts.assigned(project, million(200));
  return { project, contract: await facts.contracted(project, [{ amount: million(200), content, item }]) };
}

const confirm = (actor: Actor, { id, shareIds }: { id: string; shareIds: readonly string[] }, more: object = {}) =>
  confirmCondition(
    actor,
    conditionInput.parse({ id, shareId: shareIds[0], number: "05/KH-ML", datedOn: "2026-03-10", ...more }),
    now,
  );

test("training is advanced once its class plan is recorded, vocational training by the rule of its content", async () => {
  const { project, contract } = await contracted("ND1", "vocational-training");
  const advance = aVoucherInput(project, contract);
  expect(await refusalOf(recordVoucher(officer, advance, now))).toEqual({
    ...{ code: "voucher.advance-condition", requires: "CLASS_PLAN", paidOn: "2026-03-15", confirmed: null },
  });
  await confirm(officer, contract);
  expect((await recordVoucher(officer, advance, now)).amount).toBe(1_000_000n);
  const detail = await getContract(readScope(officer), contract.id);
  expect(detail?.parts[0]?.condition).toEqual({
    ...{ requires: "CLASS_PLAN", confirmed: { number: "05/KH-ML", datedOn: "2026-03-10", percent: null } },
  });
});

test("cluster infrastructure is advanced once more than half of the work is confirmed, and the newest word stands", async () => {
  const { project, contract } = await contracted("ND7", "cluster-infrastructure");
  const code = async () => (await refusalOf(recordVoucher(officer, aVoucherInput(project, contract), now))).code;
  await confirm(officer, contract, { percent: "50" });
  expect(await code()).toBe("voucher.advance-condition");
  await confirm(officer, contract, { percent: "60" });
  await recordVoucher(officer, aVoucherInput(project, contract), now);
  await confirm(officer, contract, { percent: "45" });
  expect(await code()).toBe("voucher.advance-condition");
});

test("an advance of a day before the acceptance keeps its condition, though it is recorded after it", async () => {
  const { project, contract } = await contracted("ND1", "vocational-training");
  await facts.accepted(project);
  const paidOn = (day: string) => recordVoucher(officer, aVoucherInput(project, contract, { paidOn: day }), now);
  expect(await refusalOf(paidOn("2026-05-09"))).toMatchObject({ code: "voucher.advance-condition" });
  await expect(paidOn("2026-05-10")).resolves.toMatchObject({ amount: 1_000_000n });
  const write = transaction(
    officer,
    (tx) => tx.$executeRaw`
      INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
      VALUES (${contract.shareIds[0]}::uuid, 'ADVANCE', 1000000, '2026-05-09', 'UNC TRƯỚC', ${officer.accountId}::uuid)`,
  );
  await expect(write).rejects.toMatchObject({ constraint: "advance_conditions_met" });
});

test("the database keeps it, past every check of the application", async () => {
  const { contract } = await contracted("ND1", "vocational-training");
  const write = transaction(
    officer,
    (tx) => tx.$executeRaw`
      INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
      VALUES (${contract.shareIds[0]}::uuid, 'ADVANCE', 1000000, '2026-03-15', 'UNC LÁCH', ${officer.accountId}::uuid)`,
  );
  await expect(write).rejects.toMatchObject({ constraint: "advance_conditions_met" });
});

test("machinery asks for nothing, and nothing is confirmed of it", async () => {
  const { project, contract } = await contracted("ND3", "machinery");
  await recordVoucher(officer, aVoucherInput(project, contract), now);
  expect(await refusalOf(confirm(officer, contract))).toEqual({ code: "condition.not-asked" });
});

test("only the province in charge confirms it", async () => {
  const { contract } = await contracted("ND1", "vocational-training");
  expect(await refusalOf(confirm(stranger, contract))).toMatchObject({ code: "access.not-found" });
  expect(await refusalOf(confirm(ministry, contract))).toMatchObject({ code: "access.forbidden" });
});

test("verify finds an advance whose condition nobody confirmed", async () => {
  const { contract } = await contracted("ND1", "vocational-training");
  const owner = await db.owner.connect();
  try {
    await owner.query("BEGIN");
    await owner.query(
      "ALTER TABLE contract DISABLE TRIGGER USER; ALTER TABLE voucher DISABLE TRIGGER voucher_on_condition",
    );
    await owner.query("UPDATE contract SET recorded_by = $2, end_on = '2026-12-01' WHERE id = $1", [
      contract.id,
      officer.accountId,
    ]);
    await owner.query(
      "INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES ($1, 'ADVANCE', 1000000, '2026-03-15', 'UNC SÓT', $2)",
      [contract.shareIds[0], officer.accountId],
    );
    const found = await checkInvariants(ownConnection(owner));
    const advances = found.find(({ name }) => name === "contracts.advances-on-condition");
    expect(advances).toMatchObject({ checked: 1, failures: 1, examples: ["UNC SÓT"] });
  } finally {
    await owner.query("ROLLBACK");
    owner.release();
  }
});

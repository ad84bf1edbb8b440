import { beforeAll, describe, expect, test } from "vitest";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { trailTable } from "@/lib/documents/office/trail-table";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { TrailEntry } from "@/lib/domain/office/desks";
import { findPreviousVisit } from "@/lib/queries/office/find-previous-visit";
import { getAccountsOverview } from "@/lib/queries/office/get-accounts-overview";
import { getMinistryDesk } from "@/lib/queries/office/get-ministry-desk";
import { getOfficerDesk, mondayOf } from "@/lib/queries/office/get-officer-desk";
import { listTrailEntries } from "@/lib/queries/office/list-trail-entries";
import { listRecentVouchers } from "@/lib/queries/office/recent-vouchers";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
});

describe("an officer's desk", () => {
  test("lists advances overdue and the other contracts with money left, of the own province alone, each contract once", async () => {
    const overdue = await facts.aProject({ title: "Quá hạn" });
    await facts.assigned(overdue, million(100));
    await facts.released(overdue, million(100));
    const contract = await facts.contracted(overdue, [{ amount: million(100) }], { endOn: "2026-06-30" });
    await recordVoucher(officer, aVoucherInput(overdue, contract, { amount: million(40) }), now);
    await facts.aContractedProject(million(300), { title: "Còn tiền" });
    await facts.aContractedProject(million(300), { title: "Tỉnh khác", unitId: "da-nang-2025" });
    await facts.aContractedProject(million(300), { title: "Đã quyết toán", state: "SETTLED" });

    const desk = await getOfficerDesk(readScope(officer), now);
    expect(desk.overdue.items.map(({ projectTitle }) => projectTitle)).toEqual(["Quá hạn"]);
    expect(desk.open.items.map(({ projectTitle }) => projectTitle)).toEqual(["Còn tiền"]);
    expect(desk.open.left).toBe(million(300));
    expect(desk.thisWeek).toMatchObject({ total: 1, disbursed: million(40) });
  });

  test("counts the week from Monday", () => {
    expect(["2026-11-22", "2026-11-23", "2026-11-29"].map(mondayOf)).toEqual([
      "2026-11-16",
      "2026-11-23",
      "2026-11-23",
    ]);
  });
});

describe("a leader's desk", () => {
  test("counts vouchers from the end of the session before this one", async () => {
    const leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
    const aSession = (token: string, created: string, seen: string) =>
      db.owner.query(
        `INSERT INTO app_session (token_hash, account_id, created_at, last_seen_at, expires_at)
         VALUES (sha256($1::bytea), $2, $3, $4, now() + interval '1 day')`,
        [token, leader.accountId, created, seen],
      );
    const weekAgo = Date.now() - 7 * 86_400_000;
    expect(Math.abs((await findPreviousVisit(leader.accountId)).getTime() - weekAgo)).toBeLessThan(60_000);
    await aSession("first", "2026-11-01T01:00:00Z", "2026-11-01T02:00:00Z");
    await aSession("second", "2026-11-02T01:00:00Z", "2026-11-02T01:30:00Z");
    expect(await findPreviousVisit(leader.accountId)).toEqual(new Date("2026-11-01T02:00:00Z"));
  });

  test("shows no voucher recorded before that", async () => {
    const { project, contract } = await facts.aContractedProject(million(100));
    await recordVoucher(officer, aVoucherInput(project, contract), now);
    const { rows } = await db.owner.query<{ at: Date }>(
      "SELECT max(recorded_at) + interval '1 second' AS at FROM voucher",
    );
    const recent = await listRecentVouchers(readScope(officer), rows[0]?.at ?? now, 5);
    expect(recent).toEqual({ items: [], total: 0, disbursed: 0n });
  });
});

describe("the Ministry's desk", () => {
  test("names provinces without a decision of their own, and releases short of contracts", async () => {
    const provincial = await facts.aProject({ fund: "KCDP", unitId: "ca-mau-2025" });
    await facts.assigned(provincial, million(50));
    const short = await facts.aProject({ unitId: "ha-noi" });
    await facts.assigned(short, million(200));
    await facts.released(short, million(80));
    await facts.contracted(short, [{ amount: million(200) }]);

    const ministry = await facts.anActor("MINISTRY_OFFICER");
    const desk = await getMinistryDesk(readScope(ministry), 2026, now);
    expect(desk.provinces).toBe(34);
    expect(desk.withoutDecision).toHaveLength(33);
    expect(desk.withoutDecision.map(({ id }) => id)).not.toContain("ca-mau-2025");
    expect(desk.shortfalls).toEqual([
      {
        province: { id: "ha-noi", name: "Hà Nội" },
        committed: million(200),
        released: million(80),
        short: million(120),
      },
    ]);
  });
});

describe("the auditor's and the administrator's desks", () => {
  test("show the newest of the trail to the auditor alone", async () => {
    const auditor = await facts.anActor("AUDITOR");
    const [newest] = await listTrailEntries(readScope(auditor), 3);
    expect(newest).toMatchObject({ permission: "voucher.record", entity: "voucher", recordedBy: officer.fullName });
    const [told] = trailTable([newest as TrailEntry], "vi").rows;
    expect(told?.values.slice(1)).toEqual([officer.fullName, "Ghi chứng từ", `Chứng từ ${newest?.name}`, "Quảng Trị"]);
    await expect(listTrailEntries(readScope(officer), 3)).rejects.toMatchObject({ code: "42501" });
  });

  test("count accounts by role for the administrator alone", async () => {
    const admin = await facts.anActor("ADMIN");
    const overview = await getAccountsOverview(admin);
    expect(overview.byRole.find(({ role }) => role === "ADMIN")).toEqual({ role: "ADMIN", accounts: 1, signedIn: 0 });
    expect(await refusalOf(getAccountsOverview(officer))).toMatchObject({ code: "access.forbidden" });
  });
});

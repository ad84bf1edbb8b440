import { beforeAll, expect, test } from "vitest";
import { tellCorrections } from "@/lib/commands/notices/tell-corrections";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";

const db = testDatabase({ sample: true });
const now = new Date();
let facts: Facts;
let organiser: Actor;
let central: Actor;
let officer: Actor;
let neighbour: Actor;
let otherRegion: Actor;
let id = "";
let share = "";

beforeAll(async () => {
  facts = new Facts(db.owner);
  organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  otherRegion = await facts.anActor("ORGANISER", { regionCode: "NAM" });
  central = await facts.anActor("MINISTRY_OFFICER");
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  neighbour = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  const { contract } = await facts.aContractedProject(million(20_000), {
    ...{ fund: "KCDP", unitId: "quang-tri-2025", year: 2026 },
  });
  share = contract.shareIds[0] ?? "";
  id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  await freezeSummary(organiser, { id, version: 1, note: null }, now);
  const signed = { number: "45/BC-BCT", signedOn: "2026-10-20", signerTitle: "Cục trưởng", signer: "Người ký mẫu" };
  await issueSummary(organiser, { id, version: 2, note: null, ...signed }, now);
});

/** A payment of May in Quảng Trị, recorded now: the nine months that the report printed were over. */
async function paid(amount: bigint, number: string): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
     VALUES ($1, 'ADVANCE', $2, '2026-05-06', $3, $4) RETURNING id`,
    [share, amount, number, officer.accountId],
  );
  return rows[0]?.id ?? "";
}

async function reversed(voucher: string): Promise<void> {
  await db.owner.query(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, reverses_id, reason, recorded_by)
     SELECT share_id, kind, -signed_amount, paid_on, number, id, 'ghi nhầm hợp đồng', $2 FROM voucher WHERE id = $1`,
    [voucher, central.accountId],
  );
}

const tell = () => tellCorrections(UPKEEPER, null, now);
/** What somebody was told of corrections of the report, the latest first. */
async function told(actor: Actor) {
  const { items } = await listNotices(readScope(actor), { page: 1 });
  return items.flatMap((one) => (one.kind === "conference.corrected" && one.code === id ? [one.told] : []));
}

test("a report that prints what still holds tells nobody, and is not compared again until the data moves", async () => {
  expect(await tell()).toBe(0);
  const left = () => db.owner.query("SELECT FROM reports_to_compare(50)").then(({ rows }) => rows.length);
  expect(await left()).toBe(0);
  const { rows } = await db.owner.query<{ day: string }>("SELECT (vietnam_today() + 1)::text AS day");
  await facts.planned({ fund: "KCDP", year: 2026, unitId: "quang-tri-2025" }, million(700), null, rows[0]?.day);
  expect(await left()).toBe(1);
});

test("a plan that a later decision raises is the course of the year, of which nobody is told", async () => {
  expect(await tell()).toBe(0);
  expect(await told(organiser)).toEqual([]);
});

let voucher = "";
test("a payment recorded late is told once to the organiser, the Cục and its province, with both numbers and the document", async () => {
  voucher = await paid(million(5_000), "UNC muộn 1");
  await Promise.all([tell(), tell()]);
  await tell();
  const [first, ...more] = await told(organiser);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ issue: 1, number: "45/BC-BCT" });
  expect(first?.count).toBeGreaterThan(3);
  expect(first?.changes).toHaveLength(3);
  const of = first?.changes.find(({ vi }) => vi.figure.startsWith("Thực hiện · 9 tháng"));
  expect(of?.vi.printed).toMatch(/ tỷ đồng$/);
  expect(of?.vi.now).not.toBe(of?.vi.printed);
  expect(of?.vi.why).toBe("1 chứng từ KCĐP của tháng 5/2026");
  expect(of?.en.why).toContain("5/2026");
  expect(await told(central)).toEqual([first]);

  const [own] = await told(officer);
  expect(own?.count).toBeLessThan(first?.count ?? 0);
  for (const { vi } of own?.changes ?? []) expect(vi.figure).toContain("Quảng Trị");
  expect(await told(otherRegion)).toEqual([]);
});

test("a province whose own numbers hold is told nothing", async () => {
  const shares = (await told(neighbour)).flatMap(({ changes }) => changes.map(({ vi }) => vi.figure));
  expect(shares.filter((figure) => figure.startsWith("Thực hiện · ") || figure.startsWith("Kế hoạch · "))).toEqual([]);
});

test("a further change is told anew, and that every number is again as printed too", async () => {
  const again = await paid(million(2_000), "UNC muộn 2");
  await tell();
  expect(await told(organiser)).toHaveLength(2);
  await reversed(again);
  await reversed(voucher);
  await tell();
  const [last] = await told(organiser);
  const { rows } = await db.owner.query("SELECT digest, times FROM issued_report_watch");
  expect(rows).toEqual([{ digest: null, times: 3 }]);
  expect(last).toEqual({ issue: 1, number: "45/BC-BCT", count: 0, changes: [] });
});

test("only the portal's own work compares and tells, whatever another role asks of the database", async () => {
  for (const role of ["portal_province", "portal_ministry", "portal_organiser", "portal_admin", "portal_public"]) {
    await expect(db.app.query(`SET LOCAL ROLE ${role}; SELECT FROM reports_to_compare(5)`)).rejects.toThrow(
      "permission denied",
    );
    await expect(db.app.query(`SET LOCAL ROLE ${role}; SELECT FROM issued_report_watch`)).rejects.toThrow(
      "permission denied",
    );
  }
});

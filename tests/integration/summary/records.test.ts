import { beforeAll, expect, test } from "vitest";
import type { SummaryRecords } from "@/lib/domain/summary/records";
import { getSummaryFacts } from "@/lib/queries/summary/get-summary";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { certify } from "../../support/reports";

const db = testDatabase({ sample: true });
const MTTN = { region: "MTTN", year: 2023, through: 9, uses: "ACTUAL", asOf: null } as const;
const of2023 = { year: 2023, fund: "KCDP", actual: 1n } as const;
const recordsOf = async (request: Parameters<typeof getSummaryFacts>[0]) => (await getSummaryFacts(request)).records;

let before: SummaryRecords;

beforeAll(async () => {
  before = await recordsOf(MTTN);
});

/** Changes rows as no portal would, and lets readers know. */
async function changed(sql: string, values: readonly unknown[] = []): Promise<number> {
  const { rowCount } = await db.owner.query(sql, [...values]);
  await db.owner.query("UPDATE data_version SET version = version + 1");
  return rowCount ?? 0;
}

test("a đề án that was accepted after its contract had ended was due, and not in time", async () => {
  await db.owner.query("ALTER TABLE contract DISABLE TRIGGER USER");
  const moved = await changed(
    `UPDATE contract SET end_on = (SELECT min(a.accepted_on) - 1 FROM contract_share s JOIN acceptance a ON a.project_id = s.project_id
                                   WHERE s.contract_id = contract.id AND a.budget_year = contract.budget_year)
     WHERE id = (SELECT c.id FROM contract c JOIN contract_share s ON s.contract_id = c.id JOIN acceptance a ON a.project_id = s.project_id
                 WHERE c.unit_id = 'kon-tum' AND c.budget_year = 2022 AND a.budget_year = 2022 LIMIT 1)`,
  );
  await db.owner.query("ALTER TABLE contract ENABLE TRIGGER USER");
  const [was, is] = [before.punctual.get("kon-tum"), (await recordsOf(MTTN)).punctual.get("kon-tum")];

  expect(moved).toBe(1);
  expect(is?.due).toBe(was?.due);
  expect(is?.accepted).toBe((was?.accepted ?? 0n) - 1n);
});

test("what falls due after the period, and of other years, is not counted", async () => {
  const { rows } = await db.owner.query(
    `SELECT count(DISTINCT (c.id, s.project_id))::int AS due FROM contract c JOIN contract_share s ON s.contract_id = c.id
     JOIN project p ON p.id = s.project_id AND p.state <> 'STOPPED'
     WHERE c.unit_id = 'phu-yen' AND c.budget_year IN (2022, 2023) AND c.end_on <= '2023-09-30'`,
  );

  expect(before.punctual.get("phu-yen")?.due).toBe(BigInt(rows[0]?.due));
});

test("a merged province answers for the days of its parts together", async () => {
  const { punctual } = await recordsOf({ region: "MTTN", year: 2025, through: 11, uses: "ACTUAL", asOf: null });
  const parts = await db.owner.query(
    `SELECT count(DISTINCT (c.id, s.project_id))::int AS due FROM contract c JOIN contract_share s ON s.contract_id = c.id
     JOIN project p ON p.id = s.project_id AND p.state <> 'STOPPED'
     WHERE c.unit_id IN ('quang-tri-2025', 'quang-tri', 'quang-binh') AND c.budget_year IN (2024, 2025) AND c.end_on <= '2025-11-30'`,
  );

  expect(punctual.get("quang-tri-2025")?.due).toBe(BigInt(parts.rows[0]?.due));
});

test("a report that was due and never certified is not in time", async () => {
  const request = { region: "BAC", year: 2024, through: 6, uses: "ESTIMATE", asOf: null } as const;
  const { punctual: was } = await recordsOf(request);
  await certify(db.owner, { ...of2023, unitId: "lai-chau", through: 9, certifiedOn: "2023-09-10" });
  await changed("SELECT 1");
  const { punctual } = await recordsOf(request);

  expect(punctual.size).toBe(28);
  for (const [unitId, { reported, reportedInTime }] of punctual) {
    const before = was.get(unitId);
    expect(reported).toBe((before?.reported ?? 0n) + 1n);
    expect(reportedInTime).toBe((before?.reportedInTime ?? 0n) + (unitId === "lai-chau" ? 1n : 0n));
  }
});

test("of a period that no province reported here nothing is known, and nobody is late", async () => {
  const { punctual } = await recordsOf({ region: "NAM", year: 2015, through: 9, uses: "ACTUAL", asOf: null });
  for (const { reported } of punctual.values()) expect(reported).toBe(0n);
});

test("a report is not due before its day is over", async () => {
  await certify(db.owner, { ...of2023, unitId: "ca-mau", through: 9, certifiedOn: "2023-09-11" });
  await changed("SELECT 1");
  const early = (asOf: string) => recordsOf({ ...MTTN, asOf });
  const [before20, after20] = [await early("2023-09-20"), await early("2023-09-21")];

  expect(after20.punctual.get("kon-tum")?.reported).toBe((before20.punctual.get("kon-tum")?.reported ?? 0n) + 1n);
});

test("a report certified after its period was due was reported, and not in time", async () => {
  const request = { region: "BAC", year: 2024, through: 6, uses: "ESTIMATE", asOf: null } as const;
  const { punctual } = await recordsOf(request);
  await changed("UPDATE reporting_period SET due_on = '2024-05-06' WHERE budget_year = 2024 AND through_month = 6");
  const late = (await recordsOf(request)).punctual;

  for (const [unitId, was] of punctual) {
    expect(late.get(unitId)?.reported).toBe(was.reported);
  }
  const inTime = [...late.values()].filter(({ reportedInTime }) => reportedInTime === 1n).length;
  expect(inTime).toBeLessThan(punctual.size);
});

test("a release is counted from the latest plan decision before it", async () => {
  const { rows } = await db.owner.query(
    `SELECT r.tranche, r.signed_on - max(d.signed_on) AS days FROM release r
     JOIN plan_decision d ON d.fund = 'KCQG' AND d.budget_year = r.budget_year AND d.signed_on <= r.signed_on
     WHERE r.budget_year = 2023 AND r.signed_on <= '2023-09-30' GROUP BY r.id ORDER BY r.tranche`,
  );

  expect(before.releases.map(({ tranche, days }) => [tranche, Number(days)])).toEqual(
    rows.map(({ tranche, days }) => [tranche, days]),
  );
});

test("a decision that takes money back starts no clock for a release", async () => {
  const { rows } = await db.owner.query(
    "SELECT tranche, signed_on - 1 AS before FROM release WHERE budget_year = 2023 AND signed_on <= '2023-09-30' ORDER BY signed_on DESC LIMIT 1",
  );
  await new Facts(db.owner).planned({ fund: "KCQG", year: 2023, unitId: "kon-tum" }, -1n, null, rows[0]?.before);
  await changed("SELECT 1");

  expect((await recordsOf(MTTN)).releases).toEqual(before.releases);
});

test("đề án are counted once each, however many contents' lines they have", async () => {
  const { all, byContent, byGroup } = before.projects;
  const contents = [...byContent.values()].reduce((sum, one) => sum + one, 0n);

  expect(all).toBeGreaterThan(0n);
  expect(contents).toBeGreaterThanOrEqual(all);
  for (const one of [...byContent.values(), ...byGroup.values()]) expect(one).toBeLessThanOrEqual(all);
});

test("what was recorded after the evening looked back to is not known on it", async () => {
  const early = await recordsOf({ ...MTTN, asOf: "2022-01-01" });

  expect([...early.punctual.values()]).toEqual([]);
  expect(early.projects.all).toBe(0n);
});

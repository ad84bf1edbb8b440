import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { planComparisonTables } from "@/lib/documents/lists/plan-comparison-tables";
import { sumOf } from "@/lib/domain/money";
import { getPlanComparison } from "@/lib/queries/plans/get-plan-comparison";
import { getPlanYear } from "@/lib/queries/plans/get-plan-year";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";

const db = testDatabase({ sample: true });
const YEAR = 2030;
let facts: Facts;
let project: ProjectFact;
const issued: string[] = [];

type Asked = Parameters<typeof getPlanComparison>[0];
const compared = async (more: Partial<Asked> = {}) =>
  (await getPlanComparison({ year: YEAR, fund: "KCQG", unitId: null, from: null, to: null, ...more })) ??
  expect.fail("nothing compared");
const at = (index: number) => ({ decision: issued[index] ?? "" });

beforeAll(async () => {
  facts = new Facts(db.owner);
  project = await facts.aProject({ year: YEAR, state: "ASSIGNED" });
  const other = await facts.aProject({ year: YEAR, state: "ASSIGNED", unitId: "da-nang-2025" });
  issued.push(await facts.planned(project, million(300), project.id, "2030-01-05"));
  issued.push(await facts.planned(other, million(100), other.id, "2030-03-05"));
  issued.push(await facts.planned(project, million(-50), project.id, "2030-06-05"));
});

describe("the plan compared at two points", () => {
  test("says of each changed line what it was, is, and which decisions changed it", async () => {
    const { comparison } = await compared({ from: at(0), to: at(2) });
    const line = comparison.lines.find((one) => one.project?.code === project.code);
    expect(line).toMatchObject({
      ...{ before: million(300), after: million(250), unitId: "quang-tri-2025", content: "ND3" },
      moves: [{ decision: issued[2], amount: million(-50), note: null }],
    });
    expect(comparison.total).toEqual({ key: "total", before: million(300), change: million(50) });
    expect(comparison.between.map(({ id, amount }) => [id, amount])).toEqual([
      [issued[1], million(100)],
      [issued[2], million(-50)],
    ]);
  });

  test("counts a day's plan with every decision signed on it or before", async () => {
    const { comparison } = await compared({ from: { day: "2030-01-04" }, to: { day: "2030-03-05" } });
    expect(comparison.total).toEqual({ key: "total", before: 0n, change: million(400) });
    expect(comparison.between.map(({ id }) => id)).toEqual([issued[0], issued[1]]);
  });

  test("names provinces by the alphabet", async () => {
    const { comparison, names } = await compared();
    const { byUnit } = planComparisonTables(comparison, { names, about: [], locale: "vi" });
    expect(byUnit.rows.map(({ values }) => values[0])).toEqual(["Đà Nẵng", "Quảng Trị"]);
  });

  test("asked for the later first is put in order, and says so", async () => {
    const { comparison } = await compared({ from: at(2), to: at(0) });
    expect(comparison).toMatchObject({ turned: true, from: at(0), to: at(2) });
    expect(comparison.total.change).toBe(million(50));
  });

  test("of one moment twice changed nothing", async () => {
    const { comparison } = await compared({ from: at(1), to: at(1) });
    expect(comparison).toMatchObject({ lines: [], between: [], turned: false });
    expect(comparison.total).toEqual({ key: "total", before: million(400), change: 0n });
  });

  test("cut to a province holds its lines alone", async () => {
    const { comparison } = await compared({ unitId: "da-nang-2025" });
    expect(comparison.byUnit).toEqual([{ key: "da-nang-2025", before: 0n, change: million(100) }]);
    expect(comparison.between.map(({ amount }) => amount)).toEqual([0n, million(100), 0n]);
  });

  test("of a decision nobody issued that year, or of another fund, or an unknown province, is nothing", async () => {
    const asked = { year: YEAR, fund: "KCQG", unitId: null, from: null, to: null } as const;
    expect(await getPlanComparison({ ...asked, to: { decision: crypto.randomUUID() } })).toBeNull();
    expect(await getPlanComparison({ ...asked, fund: "KCDP", to: at(0) })).toBeNull();
    expect(await getPlanComparison({ ...asked, unitId: "khong-co" })).toBeNull();
  });

  test("does not hold a draft", async () => {
    const { rows } = await db.owner.query(
      "INSERT INTO plan_decision (fund, budget_year, kind, number, signed_on, signer) VALUES ('KCQG', $1, 'ASSIGN', 'DT', '2030-02-01', 'X') RETURNING id",
      [YEAR],
    );
    expect(
      await getPlanComparison({ year: YEAR, fund: "KCQG", unitId: null, from: null, to: { decision: rows[0].id } }),
    ).toBeNull();
    expect((await compared()).decisions.map(({ id }) => id)).toEqual(issued);
  });
});

test("two decisions of a province are compared in that province, without being told", async () => {
  const own = { fund: "KCDP", year: YEAR, unitId: "quang-tri-2025" } as const;
  const first = await facts.planned(own, million(10), null, "2030-02-01");
  await facts.planned({ ...own, unitId: "da-nang-2025" }, million(70), null, "2030-02-02");
  const second = await facts.planned(own, million(5), null, "2030-02-03");
  const { comparison } = await compared({ fund: null, from: { decision: first }, to: { decision: second } });
  expect(comparison).toMatchObject({ fund: "KCDP", unitId: "quang-tri-2025" });
  expect(comparison.total).toEqual({ key: "total", before: million(10), change: million(5) });
});

test("whatever two decisions of the sample are compared, difference, sums and tables agree with the year's page", async () => {
  for (const year of [2023, 2025, 2026]) {
    const plan = (await getPlanYear(year, { fund: "KCQG", unitId: null })) ?? expect.fail();
    for (const [index, one] of plan.decisions.entries())
      for (const other of plan.decisions.slice(index + 1)) {
        const points = { from: { decision: one.id }, to: { decision: other.id } };
        const { comparison, names } = await compared({ year, ...points });
        expect(comparison.total).toEqual({
          key: "total",
          before: one.planAfter,
          change: other.planAfter - one.planAfter,
        });
        for (const sums of [comparison.byUnit, comparison.byContent])
          expect(sumOf(sums.map(({ change }) => change))).toBe(comparison.total.change);
        expect(sumOf(comparison.lines.map(({ before, after }) => after - before))).toBe(comparison.total.change);
        const { lines } = planComparisonTables(comparison, { names, about: [], locale: "vi" });
        expect(lines.totals[0]?.values[5]).toBe(comparison.total.change);
      }
  }
});

test("two decisions are compared in three statements at most", async () => {
  await compared();
  const asked = vi.spyOn(pg.Pool.prototype, "query");
  await compared({ from: at(0), to: at(2) });
  const statements = asked.mock.calls.length;
  asked.mockRestore();
  expect(statements).toBeGreaterThan(0);
  expect(statements).toBeLessThanOrEqual(3);
});

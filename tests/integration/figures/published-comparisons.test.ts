import { beforeAll, describe, expect, test } from "vitest";
import type { PublishedComparison } from "@/lib/domain/figures/published-comparison";
import { rational, roundedUnits } from "@/lib/domain/figures/rational";
import { listFigureNames } from "@/lib/queries/published/list-figure-names";
import { getPublishedPart, listPublishedComparisons } from "@/lib/queries/published/list-published-comparisons";
import { testDatabase } from "../../support/database";
import { viewOf } from "../../support/views";

const database = testDatabase({ reference: true });

let all: readonly PublishedComparison[] = [];
beforeAll(async () => {
  all = await listPublishedComparisons();
});

/** A published figure by the code that names it: scope, year, period, fund, measure. */
const find = (code: string) =>
  all.find(
    ({ figure: { scope, year, through, fund, measure } }) => code === `${scope} ${year}/${through} ${fund} ${measure}`,
  );

describe("a portal that holds published figures and no records", () => {
  test("shows them on the card with their origin, and no figure where none was published", async () => {
    const { total, notes, byUnit } = await viewOf("MTTN", { year: 2023, through: 9 });

    expect([total.ALL?.plan, total.ALL?.actual]).toEqual([78_700_000_000n, 45_900_000_000n]);
    expect(total.ALL?.origin).toEqual({ plan: "published", actual: "published", estimate: null });
    expect([total.ALL?.committed, total.ALL?.estimate]).toEqual([null, null]);
    expect(byUnit.every(({ columns }) => columns.ALL?.plan === null)).toBe(true);
    expect(notes).toContainEqual({
      code: "published-figure",
      measure: "plan",
      source: "Hội nghị khuyến công khu vực miền Trung - Tây Nguyên 2023",
    });
  });

  test("divides what is published for the scope on both sides, the national plan too", async () => {
    const { total } = await viewOf("MTTN", { year: 2023, through: 9 });

    expect(total.ALL?.executed).toEqual({ part: 45_900_000_000n, whole: 78_700_000_000n });
    expect(total.KCDP?.planShareOfNation).toEqual({ part: 50_300_000_000n, whole: 205_700_000_000n });
    expect(total.ALL?.actualGrowth).toBeNull();
  });

  test("never adds a published figure to anything: one fund alone leaves the sum empty", async () => {
    const { total } = await viewOf("VN", { year: 2018, through: 12 });

    expect([total.KCQG?.plan, total.KCDP?.plan, total.ALL?.plan]).toEqual([120_000_000_000n, null, null]);
  });

  test("does not know them on an evening before they were recorded", async () => {
    const { total } = await viewOf("MTTN", { year: 2023, through: 9, asOf: "2023-12-31" });

    expect(total.ALL?.plan).toBeNull();
  });

  test("does not show the figure of fifteen provinces for a region re-based to eleven", async () => {
    const { total, published } = await viewOf("MTTN", { year: 2023, through: 9, basis: "34" });

    expect([total.ALL?.plan, published]).toEqual([null, []]);
  });

  test("compares a figure with what other printed figures make of it, and never with itself", () => {
    expect(find("MTTN 2023/9 ALL executed")?.verdict).toBe("equal");
    expect(find("MTTN 2023/12 KCQG PLAN")).toMatchObject({ verdict: "no-records", computed: null });
    expect(find("BAC 2024/12 ALL PLAN")).toMatchObject({ verdict: "within-rounding" });
    expect(find("BAC 2024/12 ALL planGrowth")).toMatchObject({ verdict: "within-rounding" });
    expect(find("BAC 2024/12 KCDP planShareOfNation")?.verdict).toBe("equal");
  });

  test("says within rounding only where the intervals meet: −8,4 from the printed plans, −8,5 printed", () => {
    const growth = find("BAC 2024/12 ALL planGrowth");

    expect(growth?.computed && roundedUnits(growth.computed, 1)).toBe(-84n);
    expect(growth?.figure.printed).toBe("-8,5");
  });

  test("has nothing to compare where the source names no place, no year, or nothing computable", () => {
    expect(find("VN 2018/12 KCQG PLAN")?.verdict).toBe("no-records");
    expect(find("VN 2018/12 KCQG executed")?.verdict).toBe("no-records");
    expect(find("VN 2018/12 KCQG booths")?.verdict).toBe("no-records");
    expect(find("quang-nam null/null KCDP PLAN")?.verdict).toBe("no-records");
  });

  test("finds no figure that differs, and loses none", async () => {
    const { rows } = await database.owner.query<{ count: number }>("SELECT count(*)::integer FROM published_figure");

    expect(all).toHaveLength(rows[0]?.count ?? 0);
    expect(all.filter(({ verdict }) => verdict === "different")).toEqual([]);
  });
});

describe("two sources that disagree", () => {
  test("are both kept, and the later one stands", async () => {
    await database.owner.query(
      `INSERT INTO published_figure (scope, budget_year, through_month, fund, measure, printed, unit, decimals, source, source_date)
       VALUES ('MTTN', 2023, 12, 'KCQG', 'PLAN', '30,1', 'tỷ đồng', 1, 'Báo cáo tổng kết', '2024-02-01')`,
    );

    const { total, published } = await viewOf("MTTN", { year: 2023, through: 9 });
    const plans = published.filter(({ figure }) => figure.measure === "PLAN" && figure.fund === "KCQG");

    expect(total.KCQG?.plan).toBe(30_100_000_000n);
    expect(plans.map(({ figure, verdict }) => [figure.printed, verdict]).sort()).toEqual([
      ["28,4", "different"],
      ["30,1", "no-records"],
    ]);
    expect(plans.find(({ figure }) => figure.printed === "28,4")?.computed).toEqual(
      rational(30_100_000_000n, 10n ** 9n),
    );
  });
});

describe("a figure that was corrected, then withdrawn", () => {
  const planOn = async (asOf: string | null) =>
    (await viewOf("NAM", { year: 2019, through: 12, ...(asOf && { asOf }) })).total.KCQG?.plan ?? null;

  test("is on each evening what stood then", async () => {
    const add = async (printed: string, recorded: string, corrects: number | null, withdrawn = false) => {
      const { rows } = await database.owner.query<{ id: number }>(
        `INSERT INTO published_figure (scope, budget_year, through_month, fund, measure, printed, unit, decimals, source, recorded_at,
                                       corrects, reason, withdrawn)
         VALUES ('NAM', 2019, 12, 'KCQG', 'PLAN', $1, 'tỷ đồng', 1, 'Hội nghị phía Nam', $2, $3, $4, $5) RETURNING id`,
        [printed, recorded, corrects, corrects && "in nhầm", withdrawn],
      );
      return rows[0]?.id ?? null;
    };
    const first = await add("31,5", "2024-01-10", null);
    const second = await add("35,1", "2024-03-10", first);
    await add("35,1", "2024-05-10", second, true);

    expect(await planOn("2024-01-01")).toBeNull();
    expect(await planOn("2024-02-01")).toBe(31_500_000_000n);
    expect(await planOn("2024-04-01")).toBe(35_100_000_000n);
    expect([await planOn("2024-06-01"), await planOn(null)]).toEqual([null, null]);
    expect((await listPublishedComparisons({ scope: "NAM", year: 2019 })).map(({ figure }) => figure.printed)).toEqual(
      [],
    );
  });
});

test("a figure that was withdrawn lends no scope, no year and no default year to choose", async () => {
  const before = [await listFigureNames(), (await viewOf("VN", { year: null })).query.year];
  await database.owner.query(`
    INSERT INTO published_figure (scope, budget_year, measure, printed, unit, decimals, source)
    VALUES ('ca-mau', 2031, 'PLAN', '1,0', 'tỷ đồng', 1, 'Nhập nhầm')`);
  expect((await listFigureNames()).years).toContain(2031);
  await database.owner.query(`
    INSERT INTO published_figure (scope, budget_year, measure, printed, unit, decimals, source, corrects, reason, withdrawn)
    SELECT scope, budget_year, measure, printed, unit, decimals, source, id, 'Nhập nhầm', true
    FROM published_figure WHERE budget_year = 2031`);
  expect([await listFigureNames(), (await viewOf("VN", { year: null })).query.year]).toEqual(before);
});

test("figures of one scope or one year are found alone", async () => {
  const vietnam = await listPublishedComparisons({ scope: "VN" });
  const in2018 = await listPublishedComparisons({ year: 2018 });

  expect(new Set(vietnam.map(({ figure }) => figure.scope))).toEqual(new Set(["VN"]));
  expect(new Set(in2018.map(({ figure }) => figure.year))).toEqual(new Set([2018]));
});

describe("published figures by the page", () => {
  test("the pages are the whole list, in its order, each figure with the same verdict", async () => {
    const whole = await listPublishedComparisons();
    const parts = await Promise.all([1, 2, 3, 4, 5].map((page) => getPublishedPart({}, page, 20)));

    expect(parts.map(({ comparisons }) => comparisons.length)).toEqual([20, 20, 20, whole.length - 60, 0]);
    expect(parts.flatMap(({ comparisons }) => comparisons)).toEqual(whole);
    expect(parts.every(({ total }) => total === whole.length)).toBe(true);
  });

  test("a filter counts its own figures only", async () => {
    const filter = { scope: "MTTN", year: 2023 };
    const { comparisons, total } = await getPublishedPart(filter, 1, 5);

    expect(comparisons).toHaveLength(5);
    expect(total).toBe((await listPublishedComparisons(filter)).length);
  });
});

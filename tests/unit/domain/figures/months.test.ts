import { describe, expect, test } from "vitest";
import { composeExecution } from "@/lib/domain/figures/compose-execution";
import type { CertifiedAmount, ExecutionFacts } from "@/lib/domain/figures/execution-facts";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import { aPublishedFigure } from "../../../support/a-published-figure";
import { factsOf, type MoneyRecord, plannedEverywhere } from "../../../support/facts-of-records";

const paid = (month: number, disbursed: bigint, wish: Partial<MoneyRecord> = {}): MoneyRecord => ({
  ...{ year: "now", recordedId: "north", fund: "KCDP", item: "a", month },
  ...{ plan: 0n, released: 0n, committed: 0n, disbursed, paidLater: 0n },
  ...wish,
});

type Known = {
  records?: readonly MoneyRecord[];
  certified?: readonly CertifiedAmount[];
  published?: readonly PublishedFigure[];
  day?: Partial<ExecutionFacts>;
};

const nationalFundPlanned = { now: true, before: false };

/** The total's own, cumulative and last year's cumulative amounts, month by month. */
const months = ({ records = [], certified = [], published = [], day = {} }: Known) =>
  composeExecution({ ...factsOf(records, certified, null), nationalFundPlanned, published, ...day }).byMonth.map(
    ({ columns: { ALL } }) => [ALL?.disbursed, ALL?.cumulative, ALL?.cumulativeBefore] as const,
  );

const NOTHING = [null, null, null];
const actual = (wish: Partial<PublishedFigure> = {}) =>
  aPublishedFigure({ measure: "ACTUAL", through: 9, fund: "ALL", printed: "51,2", ...wish });

describe("the months of a year without vouchers", () => {
  test("are unknown beside a published total, not a curve at zero", () => {
    expect(months({ records: plannedEverywhere, published: [actual()] })).toEqual(Array(9).fill(NOTHING));
  });

  test("are unknown beside a certified total of more than nothing", () => {
    const report = { year: "now", recordedId: "north", fund: "KCDP", measure: "ACTUAL", amount: 5n } as const;

    expect(months({ records: plannedEverywhere, certified: [report] })[0]?.[1]).toBeNull();
  });

  test("are zero where the plan is known and nobody says that anything was spent", () => {
    expect(months({ records: plannedEverywhere })[8]?.slice(0, 2)).toEqual([0n, 0n]);
  });

  test("are unknown for the year before alone, where that year has none", () => {
    const published = [actual({ year: 2022 })];
    const records = [...plannedEverywhere, paid(3, 7n)];

    expect(months({ records, published })[8]).toEqual([0n, 7n, null]);
  });
});

test("a month without a voucher between others adds nothing, which is known", () => {
  expect(months({ records: [...plannedEverywhere, paid(1, 2n), paid(3, 5n)] }).slice(0, 3)).toEqual([
    [2n, 2n, null],
    [0n, 2n, null],
    [5n, 7n, null],
  ]);
});

test("a month that has not begun on the evening looked back to is unknown in both years", () => {
  const records = [...plannedEverywhere, paid(2, 3n), paid(2, 4n, { year: "before" })];
  const on = (today: string) => months({ records, day: { today } });

  expect(on("2023-03-01").slice(1, 4)).toEqual([[3n, 3n, 4n], [0n, 3n, 4n], NOTHING]);
  expect(on("2023-02-28")[2]).toEqual(NOTHING);
});

import { FUNDS, type Fund, type FundColumn } from "../fund";
import { sumOf } from "../money";
import { accumulate, type MonthAmount, monthsThrough } from "../period/cumulative";
import type { ThroughMonth } from "../period/period";
import type { MonthAmounts, MonthPoint } from "./execution";
import type { ExecutionFacts, MonthFacts, YearOf } from "./execution-facts";

/** Each month of the period alone and cumulatively, beside the year before; always from records. */
export function byMonth(facts: ExecutionFacts): MonthPoint[] {
  const { fund, through } = facts.query;
  const both = series(facts, fund === null ? FUNDS : [fund]);
  const national = fund === "KCDP" ? null : series(facts, ["KCQG"]);
  const provincial = fund === "KCQG" ? null : series(facts, ["KCDP"]);
  return monthsThrough(through).map((month, index) => {
    const at = (points: readonly MonthAmounts[] | null) => points?.[index] ?? null;
    const columns: Record<FundColumn, MonthAmounts | null> = {
      ALL: at(both),
      KCQG: at(national),
      KCDP: at(provincial),
    };
    return { month, columns };
  });
}

function series(facts: ExecutionFacts, funds: readonly Fund[]): MonthAmounts[] {
  const { through } = facts.query;
  const months = (year: YearOf, column: keyof MonthSums) => monthly(facts.monthFacts, funds, year, column, through);
  const [disbursed, before] = [months("now", "disbursed"), months("before", "disbursed")];
  const [released, committed] = [months("now", "released"), months("now", "committed")];
  const [cumulative, cumulativeBefore] = [accumulate(disbursed, through), accumulate(before, through)];
  return monthsThrough(through).map((_, index) => ({
    disbursed: disbursed[index]?.dong ?? 0n,
    cumulative: cumulative[index]?.cumulativeDong ?? 0n,
    before: before[index]?.dong ?? 0n,
    cumulativeBefore: cumulativeBefore[index]?.cumulativeDong ?? 0n,
    released: released[index]?.dong ?? 0n,
    committed: committed[index]?.dong ?? 0n,
  }));
}

type MonthSums = Pick<MonthFacts, "released" | "committed" | "disbursed">;

function monthly(
  rows: readonly MonthFacts[],
  funds: readonly Fund[],
  year: YearOf,
  column: keyof MonthSums,
  through: ThroughMonth,
): MonthAmount[] {
  const counted = rows.filter((row) => row.year === year && funds.includes(row.fund));
  return monthsThrough(through).map((month) => ({
    month,
    dong: sumOf(counted.filter((row) => row.month === month).map((row) => row[column])),
  }));
}

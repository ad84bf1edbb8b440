import { FUND_COLUMNS, FUNDS, type Fund, type FundColumn } from "../fund";
import { type Dong, sumOf } from "../money";
import { accumulate, type MonthAmount, monthsThrough } from "../period/cumulative";
import { lastDayOf, type ThroughMonth } from "../period/period";
import { recordOf } from "../record-of";
import type { ColumnAmounts, Columns } from "./column-amounts";
import type { MonthAmounts, MonthPoint } from "./execution";
import type { ExecutionFacts, MonthFacts, YearOf } from "./execution-facts";

/** Each month of the period alone and cumulatively, beside the year before; always from records. */
export function byMonth(facts: ExecutionFacts, card: Columns): MonthPoint[] {
  const months = monthsThrough(facts.query.through);
  const series = recordOf(FUND_COLUMNS, (column) => {
    const amounts = card[column];
    return amounts && columnSeries(facts, fundsOf(column, facts.query.fund), amounts);
  });
  return months.map((month, index) => ({
    month,
    columns: recordOf(FUND_COLUMNS, (column) => series[column]?.[index] ?? null),
  }));
}

function fundsOf(column: FundColumn, fund: Fund | null): readonly Fund[] {
  if (column !== "ALL") return [column];
  return fund === null ? FUNDS : [fund];
}

function columnSeries(facts: ExecutionFacts, funds: readonly Fund[], card: ColumnAmounts): MonthAmounts[] {
  const { through } = facts.query;
  const months = (year: YearOf, column: keyof MonthSums) => monthly(facts.monthFacts, funds, year, column, through);
  const [disbursed, before] = [months("now", "disbursed"), months("before", "disbursed")];
  const [released, committed] = [months("now", "released"), months("now", "committed")];
  const [cumulative, cumulativeBefore] = [accumulate(disbursed, through), accumulate(before, through)];
  const paid = areKnown(disbursed, card.actual.value);
  const paidBefore = areKnown(before, card.actualBefore.value);
  return monthsThrough(through).map((month, index) => {
    const known = <Value>(isKnown: boolean, value: Value | undefined) =>
      isKnown && hasBegun(facts, month) ? (value ?? null) : null;
    return {
      disbursed: known(paid, disbursed[index]?.dong),
      cumulative: known(paid, cumulative[index]?.cumulativeDong),
      before: known(paidBefore, before[index]?.dong),
      cumulativeBefore: known(paidBefore, cumulativeBefore[index]?.cumulativeDong),
      released: known(card.released.origin === "records", released[index]?.dong),
      committed: known(card.committed.origin === "records", committed[index]?.dong),
    };
  });
}

/** A year without a voucher has months of zero only where its total is zero too: any other total was spent in months nobody recorded. */
function areKnown(months: readonly MonthAmount[], total: Dong | null): boolean {
  return total === 0n || months.some(({ dong }) => dong !== 0n);
}

function hasBegun({ query, today }: ExecutionFacts, month: ThroughMonth): boolean {
  const firstDay = `${lastDayOf(query.year, month).slice(0, 7)}-01`;
  return firstDay <= (query.asOf ?? today);
}

type MonthSums = Pick<MonthFacts, "released" | "committed" | "disbursed">;

/** What the month paid after the day a running period is compared with. */
function laterOf(row: MonthFacts, column: keyof MonthSums): Dong {
  return column === "disbursed" ? row.paidLater : 0n;
}

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
    dong: sumOf(counted.filter((row) => row.month === month).map((row) => row[column] - laterOf(row, column))),
  }));
}

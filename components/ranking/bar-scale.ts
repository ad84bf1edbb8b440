import type { ExecutionRow, FigureColumns } from "@/lib/domain/figures/execution";
import type { Dong } from "@/lib/domain/money";
import { BAR_WIDTH, type CellBar } from "../figure-table/figure-line";

/** The largest amount that a bar of the table must hold, so that all stand on one scale. */
export function largestAmount(rows: readonly ExecutionRow[]): Dong {
  let largest = 0n;
  for (const { columns } of rows) {
    const all = columns.ALL;
    for (const amount of [all?.plan, all?.actual, all?.estimate, all?.actualBefore]) {
      if (amount && amount > largest) largest = amount;
    }
  }
  return largest;
}

/** A row's bar: plan, what is executed by fund, an estimate, and where the same period of the year before ended. */
export function barOf(columns: FigureColumns, largest: Dong): CellBar | undefined {
  const { ALL, KCQG, KCDP } = columns;
  if (!ALL || largest === 0n) return undefined;
  const width = (amount: Dong | null | undefined) =>
    amount && amount > 0n ? Number((amount * BigInt(BAR_WIDTH)) / largest) : 0;
  const byFund = [
    ["kcqg", width(KCQG?.actual)],
    ["kcdp", width(KCDP?.actual)],
  ] as const;
  const split = KCQG?.actual != null || KCDP?.actual != null;
  return {
    plan: width(ALL.plan),
    parts: split ? byFund : [["all", width(ALL.actual)]],
    ...(ALL.estimate !== null && { estimate: width(ALL.estimate) }),
    ...(ALL.actualBefore !== null && { before: width(ALL.actualBefore) }),
  };
}

import type { FigureColumns } from "../figures/execution";
import type { Dong } from "../money";

/** A bar in a cell, in đồng: the plan as outline, the executed parts in it, an estimate, and where last year's same period ended. */
export type ReportBar = {
  readonly plan: Dong;
  readonly parts: readonly (readonly [kind: "kcqg" | "kcdp" | "all", amount: Dong])[];
  readonly estimate: Dong | null;
  readonly before: Dong | null;
};

/** The bar of a row of figures; undefined where nothing is known. */
export function barOf({ ALL, KCQG, KCDP }: FigureColumns): ReportBar | undefined {
  if (!ALL) return undefined;
  const byFund = [
    ["kcqg", KCQG?.actual ?? 0n],
    ["kcdp", KCDP?.actual ?? 0n],
  ] as const;
  const split = KCQG?.actual != null || KCDP?.actual != null;
  return {
    plan: ALL.plan ?? 0n,
    parts: split ? byFund : [["all", ALL.actual ?? 0n]],
    estimate: ALL.estimate,
    before: ALL.actualBefore,
  };
}

/** The largest amount that a bar must hold, so that all of a table stand on one scale. */
export function largestOf(bars: Iterable<ReportBar>): Dong {
  let largest = 0n;
  for (const { plan, parts, estimate, before } of bars) {
    const done = parts.reduce((sum, [, amount]) => sum + amount, 0n);
    for (const amount of [plan, done, estimate ?? 0n, before ?? 0n]) if (amount > largest) largest = amount;
  }
  return largest;
}

import type { Fund } from "@/lib/domain/fund";
import type { Cell } from "../budgets/cell";
import { checkpointsOf, executedOf } from "../budgets/regional-budgets";
import { MILLION, partOf } from "../chance/shares";
import { RUNNING_YEAR } from "../plans/calendar";

/** Usual share of the year's spending paid through each month; the national fund waits for its first tranche. */
const USUAL: Readonly<Record<Fund, readonly number[]>> = {
  KCQG: [0, 0, 0, 0.01, 0.04, 0.08, 0.15, 0.24, 0.36, 0.51, 0.67, 0.82, 1],
  KCDP: [0, 0.005, 0.015, 0.04, 0.08, 0.14, 0.22, 0.31, 0.42, 0.54, 0.68, 0.82, 1],
};

/** What a region has paid through a month, and whether that sum is kept to the đồng. */
export type Curve = { through(month: number): bigint; isExact(month: number): boolean };

/** The year's cumulative spending: the usual course, bent to pass through the sums that are given. */
export function spendingCurve({ region, year, fund }: Cell): Curve {
  const given = new Map(checkpointsOf(region, year, fund)).set(12, executedOf(region, year, fund));
  const usual = (month: number) => USUAL[fund][month] ?? 1;
  const fixed = [...given.keys()].sort((first, second) => first - second);
  return {
    isExact: (month) => given.has(month) && (month < 12 || year !== RUNNING_YEAR),
    through: (month) => {
      const exact = given.get(month);
      if (exact !== undefined) return exact;
      const before = fixed.findLast((other) => other < month) ?? 0;
      const after = fixed.find((other) => other > month) ?? 12;
      const start = given.get(before) ?? 0n;
      const rise = (given.get(after) ?? start) - start;
      return start + partOf(rise, (usual(month) - usual(before)) / (usual(after) - usual(before)), MILLION);
    },
  };
}

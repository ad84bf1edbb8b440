import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { PeriodKey } from "./period";

/** An estimate a province certified, and what that period came to: by a report certified later, else by the records. */
export type PastEstimate = PeriodKey & {
  readonly fund: Fund;
  readonly estimate: Dong;
  readonly actual: Dong;
  readonly origin: "certified" | "records";
};

/** How far an estimate was off: a ratio of two amounts, positive where too much was expected; null where nothing was carried out. */
export function estimateError({
  estimate,
  actual,
}: PastEstimate): { readonly part: Dong; readonly whole: Dong } | null {
  return actual === 0n ? null : { part: estimate - actual, whole: actual };
}

/** The latest of a fund's; null where there is none, or several provinces that were merged each had their own. */
export function latestEstimate(estimates: readonly PastEstimate[], fund: Fund): PastEstimate | null {
  const own = estimates.filter((one) => one.fund === fund);
  const at = ({ year, through }: PastEstimate) => year * 12 + through;
  const latest = Math.max(...own.map(at));
  const [one, another] = own.filter((estimate) => at(estimate) === latest);
  return one && !another ? one : null;
}

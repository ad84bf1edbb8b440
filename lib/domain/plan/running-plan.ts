import type { Dong } from "../money";

/** What the running total looks at: the fund, who decided (null is the Ministry), its steward today, and the sum of the lines. */
export type RunningDecision = {
  readonly fund: string;
  readonly unit: { readonly id: string } | null;
  readonly stewardUnitId: string | null;
  readonly amount: Dong;
};

/**
 * "Kế hoạch sau quyết định này", in đồng, for decisions of one year in order of signing: the Ministry's plan for KCQG,
 * the deciding province's for KCĐP. A province formed by a merger goes on from its predecessors' plans.
 */
export function runningPlan<Decision extends RunningDecision>(
  decisions: readonly Decision[],
): (Decision & { readonly planAfter: Dong })[] {
  const sums = new Map<string, { steward: string; amount: Dong }>();
  return decisions.map((decision) => {
    const own = `${decision.fund} ${decision.unit?.id ?? ""}`;
    const steward = `${decision.fund} ${decision.stewardUnitId ?? ""}`;
    const before = sums.get(own)?.amount ?? 0n;
    sums.set(own, { steward, amount: before + decision.amount });
    let planAfter = 0n;
    for (const [unit, sum] of sums) if (unit === own || sum.steward === own) planAfter += sum.amount;
    return { ...decision, planAfter };
  });
}

/** Amounts with what they add up to so far, in đồng: money released after each tranche. */
export function runningSum<Row extends { readonly amount: Dong }>(
  rows: readonly Row[],
): (Row & { readonly releasedAfter: Dong })[] {
  let sum = 0n;
  return rows.map((row) => {
    sum += row.amount;
    return { ...row, releasedAfter: sum };
  });
}

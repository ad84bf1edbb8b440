import type { Dong } from "../money";
import { plansAfter } from "./decide-decision";
import type { WrittenDecision } from "./written-decision";

/** The year's plan before a decision, by province and content: đồng. */
export type PlanSums = readonly { readonly unit: string; readonly content: string; readonly plan: Dong }[];

/** What a decision does to a sum of the year's plan. */
export type Effect = { readonly key: string; readonly before: Dong; readonly change: Dong };

/** What a decision does to the year's plan: altogether, by province, by content, and to each đề án it lists. */
export type DecisionEffects = {
  readonly total: Effect;
  readonly byUnit: readonly Effect[];
  readonly byContent: readonly Effect[];
  readonly byProject: readonly (Effect & {
    readonly title: string;
    readonly committed: Dong;
    readonly released: Dong;
  })[];
  /** Its money without a đề án. */
  readonly unshared: Dong;
};

/** The effect of a draft on the plan that stands before it; only the provinces and contents it touches. */
export function effectsOn(decision: WrittenDecision, sums: PlanSums): DecisionEffects {
  const { lines } = decision;
  const change = lines.reduce((sum, { signedAmount }) => sum + signedAmount, 0n);
  const before = sums.reduce((sum, { plan }) => sum + plan, 0n);
  const grouped = (keyOf: (line: { unitId: string; content: string }) => string): Effect[] => {
    const changes = new Map<string, Dong>();
    for (const line of lines) changes.set(keyOf(line), (changes.get(keyOf(line)) ?? 0n) + line.signedAmount);
    return [...changes].map(([key, changed]) => ({
      ...{ key, change: changed },
      before: sums
        .filter(({ unit, content }) => keyOf({ unitId: unit, content }) === key)
        .reduce((sum, { plan }) => sum + plan, 0n),
    }));
  };
  return {
    total: { key: "total", before, change },
    byUnit: grouped(({ unitId }) => unitId),
    byContent: grouped(({ content }) => content).sort((one, other) => one.key.localeCompare(other.key)),
    byProject: plansAfter(decision).map(({ project, plan }) => ({
      ...{ key: project.code, title: project.title, before: project.plan, change: plan - project.plan },
      ...{ committed: project.committed, released: project.released },
    })),
    unshared: lines.reduce((sum, { project, signedAmount }) => (project ? sum : sum + signedAmount), 0n),
  };
}

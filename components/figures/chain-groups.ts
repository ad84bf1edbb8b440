import type { Execution } from "@/lib/domain/figures/execution";
import type { AmountMeasure, Measure } from "@/lib/domain/figures/measure";

/** A measure's column under its group's head, by the key of its label. */
export type ChainColumn = readonly [
  measure: Measure,
  label: "amount" | "growth" | "share" | "nation" | "ofPlan" | "samePeriod",
];
export type ChainGroup = { readonly head: AmountMeasure; readonly measures: readonly ChainColumn[] };

const GROUPS: readonly ChainGroup[] = [
  {
    head: "plan",
    measures: [
      ["plan", "amount"],
      ["planGrowth", "growth"],
      ["planShare", "share"],
      ["planShareOfNation", "nation"],
    ],
  },
  {
    head: "released",
    measures: [
      ["released", "amount"],
      ["releasedOfPlan", "ofPlan"],
    ],
  },
  { head: "committed", measures: [["committed", "amount"]] },
  {
    head: "actual",
    measures: [
      ["actual", "amount"],
      ["executed", "ofPlan"],
      ["actualGrowth", "samePeriod"],
      ["actualShare", "share"],
    ],
  },
  {
    head: "estimate",
    measures: [
      ["estimate", "amount"],
      ["estimateExecuted", "ofPlan"],
      ["estimateGrowth", "samePeriod"],
      ["estimateShare", "share"],
    ],
  },
];

/** The groups of the money chain that say something here: no estimate, no columns for it; the country is no share of itself. */
export function chainGroups({ total, query }: Execution): readonly ChainGroup[] {
  const estimated = Object.values(total).some((figures) => figures?.estimate != null);
  return GROUPS.filter(({ head }) => head !== "estimate" || estimated).map(({ head, measures }) => ({
    head,
    measures: measures.filter(([measure]) => measure !== "planShareOfNation" || query.scope.kind !== "nation"),
  }));
}

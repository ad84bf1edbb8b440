import { type FigureRef, ofRegion, ofRow } from "../figure-ref";
import { rankedBy } from "../ranking";
import { clause, type SummarySentence } from "../sentence";
import type { SummaryFacts } from "../summary-facts";
import type { SummaryColumn, SummaryTable } from "../summary-table";
import { MOST_NAMED } from "../thresholds";
import { listed } from "./listed-provinces";
import { rankedTable } from "./ranked-table";

const VIEW = "periodBefore";

/** Part E, how close estimates came (độ sát của số ước): of the same period of last year, which has been over for long. */
export function accuracySentences(facts: SummaryFacts): SummarySentence[] {
  const id = "provinces.accuracy";
  const { year, through } = facts.views[VIEW].query;
  const period = { kind: "period", year, through } as const;
  const ranked = rankedBy("accuracy", facts);
  if (ranked.length === 0) return [{ id, clauses: [clause("accuracy-unknown", { period })] }];
  const named = Math.min(MOST_NAMED, Math.max(1, Math.floor(ranked.length / 2)));
  const closest = { kind: "list", of: listed(ranked.slice(0, named)) } as const;
  const furthest = { kind: "list", of: listed(ranked.slice(named).slice(-MOST_NAMED).reverse()) } as const;
  const far = furthest.of.length > 0 ? [clause("estimates-furthest", { furthest })] : [];
  return [{ id, clauses: [clause("estimates-closest", { period, closest }), ...far] }];
}

/** The table of estimates beside what came of them, the closest first; null where nobody estimated. */
export function accuracyTable(facts: SummaryFacts): SummaryTable | null {
  return rankedTable("accuracy", rankedBy("accuracy", facts), facts, columnsOf);
}

function columnsOf(unitId: string | null): SummaryColumn[] {
  const measure = (name: "estimate" | "actual"): FigureRef =>
    unitId === null ? ofRegion(VIEW, name) : ofRow(VIEW, name, { by: "unit", key: unitId });
  return [
    { key: "estimate", of: measure("estimate") },
    { key: "actual", of: measure("actual") },
    { key: "accuracy", of: { kind: "accuracy", view: VIEW, unitId } },
  ];
}

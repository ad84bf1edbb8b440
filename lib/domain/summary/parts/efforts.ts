import { type FigureRef, ofRow } from "../figure-ref";
import { leadersBy, rankedBy } from "../ranking";
import { type Clause, clause, type SummarySentence } from "../sentence";
import type { SummaryFacts } from "../summary-facts";
import type { SummaryColumn, SummaryTable } from "../summary-table";
import { listed } from "./listed-provinces";
import { rankedTable } from "./ranked-table";

const VIEW = "now";

/** Part E, effort (nỗ lực ngân sách địa phương): whose own budget is largest against the national fund's, and grew most. */
export function effortSentences(facts: SummaryFacts): SummarySentence[] {
  const clauses: Clause[] = [];
  const effort = leadersBy("effort", facts);
  const growth = leadersBy("growth", facts);
  if (effort.length > 0) clauses.push(clause("effort-first", { effort: { kind: "list", of: listed(effort) } }));
  if (growth.length > 0) {
    const shape = effort.length > 0 ? "growth-first" : "growth-alone";
    clauses.push(clause(shape, { growth: { kind: "changes", of: listed(growth) } }));
  }
  return clauses.length > 0 ? [{ id: "provinces.effort", clauses }] : [];
}

/**
 * The table of effort: the province's own plan, last year's and its growth, the national fund's beside it, their ratio,
 * and the own one's share of the region; null where no ratio is known.
 */
export function effortTable(facts: SummaryFacts): SummaryTable | null {
  return rankedTable("efforts", rankedBy("effort", facts), facts, columnsOf);
}

function columnsOf(unitId: string | null): SummaryColumn[] {
  const row = unitId === null ? null : ({ by: "unit", key: unitId } as const);
  const measure = (name: "plan" | "planBefore" | "planGrowth" | "planShare", column: "KCQG" | "KCDP"): FigureRef =>
    row === null ? { kind: "measure", view: VIEW, measure: name, column, row: null } : ofRow(VIEW, name, row, column);
  return [
    { key: "ownPlan", of: measure("plan", "KCDP") },
    { key: "ownBefore", of: measure("planBefore", "KCDP") },
    { key: "ownGrowth", of: measure("planGrowth", "KCDP") },
    { key: "nationalPlan", of: measure("plan", "KCQG") },
    { key: "effort", of: { kind: "effort", view: VIEW, unitId } },
    { key: "ownShare", of: measure("planShare", "KCDP") },
  ];
}

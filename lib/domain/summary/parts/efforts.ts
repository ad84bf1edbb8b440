import { type FigureRef, ofRow } from "../figure-ref";
import { leadersBy, type RankedProvince, rankedBy } from "../ranking";
import { type Clause, clause, type ListedFigure, type SummarySentence } from "../sentence";
import type { SummaryFacts } from "../summary-facts";
import type { SummaryColumn, SummaryTable } from "../summary-table";

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

/** Provinces of a ranking as a list inside a sentence. */
export function listed(provinces: readonly RankedProvince[]): ListedFigure[] {
  return provinces.map(({ name, figure }) => ({ name, figure, unit: null }));
}

/**
 * The table of effort: the province's own plan, last year's and its growth, the national fund's beside it, their ratio,
 * and the own one's share of the region; null where no ratio is known.
 */
export function effortTable(facts: SummaryFacts): SummaryTable | null {
  const ranked = rankedBy("effort", facts).map(({ unitId }) => unitId);
  if (ranked.length === 0) return null;
  return {
    name: "efforts",
    columns: columnsOf(null),
    rows: [
      { key: "region", name: null, level: "total", cells: cellsOf(null) },
      ...byRank(ranked, facts).map(({ key, label }) => ({
        ...{ key, name: label, level: "row" as const },
        cells: cellsOf(key),
      })),
    ],
  };
}

/** Provinces in the order of a ranking, then those that have no rank, by the alphabet. */
export function byRank(ranked: readonly string[], { views }: SummaryFacts) {
  const { byUnit } = views.now;
  const rankOf = (key: string) => (ranked.includes(key) ? ranked.indexOf(key) : ranked.length);
  return [...byUnit].sort((one, other) => rankOf(one.key) - rankOf(other.key));
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

function cellsOf(unitId: string | null): FigureRef[] {
  return columnsOf(unitId).map(({ of }) => of);
}

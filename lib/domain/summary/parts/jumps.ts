import type { ExecutionRow } from "../../figures/execution";
import type { RatioMeasure } from "../../figures/measures";
import { compareRatios } from "../../figures/unit-order";
import { sumOf } from "../../money";
import { ofRow, type RowRef } from "../figure-ref";
import { sizeOf } from "../ranking";
import { type Clause, clause, type ListedFigure, type SummarySentence } from "../sentence";
import { PERIOD_MEASURES, type SummaryFacts } from "../summary-facts";
import { JUMP, LEAST_BASE, MOST_NAMED } from "../thresholds";

const VIEW = "now";

/** Which provinces jumped against the same period of last year (biến động mạnh), up and down. */
export function provinceJumps(facts: SummaryFacts): SummarySentence[] {
  const { growth } = PERIOD_MEASURES[facts.uses];
  return said("provinces.jumps", "period", jumpsOf(facts.views.now.byUnit, growth, "unit"));
}

/** Which contents' plans jumped against last year's. */
export function contentJumps(facts: SummaryFacts): SummarySentence[] {
  return said("contents.jumps", "plans", jumpsOf(facts.views.now.byContent, "planGrowth", "content"));
}

type Jumps = { readonly up: readonly ListedFigure[]; readonly down: readonly ListedFigure[] };

function said(id: string, what: "plans" | "period", { up, down }: Jumps): SummarySentence[] {
  const clauses: Clause[] = [
    ...(up.length > 0 ? [clause(`${what}-up`, { up: { kind: "changes", of: up } })] : []),
    ...(up.length > 0 && down.length > 0 ? [clause("and-then")] : []),
    ...(down.length > 0 ? [clause(`${what}-down`, { down: { kind: "changes", of: down } })] : []),
  ];
  return clauses.length > 0 ? [{ id, clauses }] : [];
}

function jumpsOf(rows: readonly ExecutionRow[], measure: RatioMeasure, by: RowRef["by"]): Jumps {
  const known = rows.flatMap(({ key, label, columns }) => {
    const ratio = columns.ALL?.[measure] ?? null;
    const listed = { name: label, unit: null, figure: ofRow(VIEW, measure, { by, key }) };
    return ratio === null ? [] : [{ ratio, listed }];
  });
  const all = sumOf(known.map(({ ratio }) => ratio.whole));
  const jumped = known
    .filter(({ ratio }) => compareRatios(sizeOf(ratio), JUMP) >= 0)
    .filter(({ ratio: { whole } }) => compareRatios({ part: whole, whole: all }, LEAST_BASE) >= 0)
    .sort((one, other) => compareRatios(sizeOf(other.ratio), sizeOf(one.ratio)));
  const named = (up: boolean) =>
    jumped
      .filter(({ ratio }) => ratio.part > 0n === up)
      .slice(0, MOST_NAMED)
      .map(({ listed }) => listed);
  return { up: named(true), down: named(false) };
}

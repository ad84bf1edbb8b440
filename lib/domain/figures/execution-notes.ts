import type { Columns } from "./column-amounts";
import { shownFunds } from "./column-amounts";
import { certifiedCoverage, estimateCoverage, planCoverage } from "./coverage-of";
import type { ExecutionFacts } from "./execution-facts";
import type { FigureNote } from "./notes";
import type { UnitAmounts } from "./official-amounts";
import { originNotes } from "./origin-notes";

/** What a reader must know about the view as a whole: its territory, its period and what is missing from its sums. */
export function viewNotes(facts: ExecutionFacts, units: readonly UnitAmounts[], total: Columns): FigureNote[] {
  return [
    ...territoryNotes(facts),
    ...periodNotes(facts),
    ...coverageNotes(facts, units),
    ...originNotes(total, facts.query.year, {
      actuals: certifiedCoverage(units, facts.query.fund),
      estimates: estimateCoverage(units, facts.query.fund),
    }),
  ];
}

function territoryNotes(facts: ExecutionFacts): FigureNote[] {
  const { scope } = facts.query;
  const notes: FigureNote[] = [];
  if (facts.unknownContent !== null) notes.push({ code: "unknown-content", content: facts.unknownContent });
  if (facts.closed && scope.kind === "unit") notes.push({ code: "unit-closed", unitId: scope.unitId, ...facts.closed });
  if (facts.rebased !== null) notes.push({ code: "rebased-to-34", reason: facts.rebased });
  else if (facts.unitFacts.some((fact) => fact.year === "before" && fact.recordedId !== fact.unitId))
    notes.push({ code: "rebased-to-34", reason: "comparison" });
  const only = scope.kind === "unit" ? facts.units[0] : undefined;
  if (only && facts.rebased === "new-unit")
    notes.push({
      code: "predecessors-summed",
      unitId: only.id,
      predecessors: only.predecessors.map((unit) => unit.name),
    });
  if (scope.kind !== "unit")
    for (const region of facts.regions)
      if (facts.units.some((unit) => unit.region === region.code && !unit.regionConfirmed))
        notes.push({ code: "unconfirmed-region", region: region.code });
  return notes;
}

function periodNotes({ query, lastDay, today, sameDay }: ExecutionFacts): FigureNote[] {
  const day = query.asOf ?? today;
  return lastDay >= day ? [{ code: "running-period", day, sameDay }] : [];
}

function coverageNotes(facts: ExecutionFacts, units: readonly UnitAmounts[]): FigureNote[] {
  const { fund, year } = facts.query;
  const notes: FigureNote[] = [];
  for (const [of, budgetYear] of [
    ["now", year],
    ["before", year - 1],
  ] as const) {
    const coverage = planCoverage(units, fund, of);
    const anyPlan = facts.unitFacts.some((fact) => fact.year === of && fact.hasPlan);
    if (anyPlan && coverage.reporting < coverage.expected)
      notes.push({ code: "incomplete-plan", year: budgetYear, coverage });
  }
  const estimates = estimateCoverage(units, fund);
  const anyEstimate = units.some((unit) =>
    shownFunds(fund).some((shown) => unit.of.now[shown].estimate.value !== null),
  );
  if (anyEstimate && estimates.reporting < estimates.expected)
    notes.push({ code: "incomplete-estimate", coverage: estimates });
  return notes;
}

import { compareRatios } from "../figures/unit-order";
import { CRITERIA, type Criterion, criterionFigure, leadersBy, rankedBy } from "./ranking";
import { PERIOD_MEASURES, ratioIn, type SummaryFacts } from "./summary-facts";
import { readFigure } from "./summary-figure";
import { AWARD_REASONS, MOST_SUGGESTED } from "./thresholds";

/** A province suggested for an award, with the criteria it leads by: a suggestion to be considered, never a decision. */
export type AwardSuggestion = {
  readonly unitId: string;
  readonly name: string;
  readonly reasons: readonly Criterion[];
};

/** Whether a province is as far along with its plan as the region; where either is not known, it may be. */
function keepsPace(unitId: string, facts: SummaryFacts): boolean {
  const pace = ratioIn(facts, "now", PERIOD_MEASURES[facts.uses].ofPlan);
  const own = readFigure(criterionFigure("execution", unitId, facts), facts).value;
  return pace === null || own?.kind !== "ratio" || compareRatios(own.ratio, pace) >= 0;
}

/**
 * Đề nghị xem xét khen thưởng: the provinces that lead by two criteria or more, those with the most reasons first, then
 * those further along with their plan. Whoever is behind the region's own percentage of plan is not suggested, whatever else it
 * leads by.
 */
export function awardSuggestions(facts: SummaryFacts): readonly AwardSuggestion[] {
  const leaders = CRITERIA.map((criterion) => ({
    criterion,
    units: new Set(leadersBy(criterion, facts).map(({ unitId }) => unitId)),
  }));
  const byExecution = rankedBy("execution", facts).map(({ unitId }) => unitId);
  const rankOf = (unitId: string) => (byExecution.includes(unitId) ? byExecution.indexOf(unitId) : byExecution.length);
  return facts.views.now.byUnit
    .map(({ key: unitId, label: name }) => ({
      ...{ unitId, name },
      reasons: leaders.flatMap(({ criterion, units }) => (units.has(unitId) ? [criterion] : [])),
    }))
    .filter(({ reasons }) => reasons.length >= AWARD_REASONS)
    .filter(({ unitId }) => keepsPace(unitId, facts))
    .sort((one, other) => other.reasons.length - one.reasons.length || rankOf(one.unitId) - rankOf(other.unitId))
    .slice(0, MOST_SUGGESTED);
}

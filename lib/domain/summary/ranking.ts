import type { Ratio } from "../figures/ratio";
import { compareRatios } from "../figures/unit-order";
import { type FigureRef, ofRow } from "./figure-ref";
import { PERIOD_MEASURES, type SummaryFacts } from "./summary-facts";
import { readFigure } from "./summary-figure";
import { FAIR_ESTIMATE, MOST_NAMED } from "./thresholds";

/**
 * What provinces are ranked by: tỷ lệ thực hiện, kinh phí địa phương so với KCQG and its growth (effort), đề án accepted and
 * reports certified in time, and how close an estimate came.
 */
export const CRITERIA = ["execution", "effort", "growth", "acceptances", "reports", "accuracy"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** A province in a ranking, with the number it stands there by. */
export type RankedProvince = {
  readonly unitId: string;
  readonly name: string;
  readonly figure: FigureRef;
  readonly ratio: Ratio;
};

/** The number that a province stands by in a ranking. */
export function criterionFigure(criterion: Criterion, unitId: string, { uses }: Pick<SummaryFacts, "uses">): FigureRef {
  const row = { by: "unit", key: unitId } as const;
  switch (criterion) {
    case "execution":
      return ofRow("now", PERIOD_MEASURES[uses].ofPlan, row);
    case "effort":
      return { kind: "effort", view: "now", unitId };
    case "growth":
      return ofRow("now", "planGrowth", row, "KCDP");
    case "acceptances":
      return { kind: "punctual", view: "now", of: "acceptedInTime", unitId };
    case "reports":
      return { kind: "punctual", view: "now", of: "reportsInTime", unitId };
    case "accuracy":
      return { kind: "accuracy", view: "periodBefore", unitId };
  }
}

/** The provinces by a criterion, the best first, equal ones by the alphabet; those of whom nothing is known have no rank. */
export function rankedBy(criterion: Criterion, facts: SummaryFacts): readonly RankedProvince[] {
  return facts.views.now.byUnit
    .flatMap(({ key: unitId, label: name }): RankedProvince[] => {
      const figure = criterionFigure(criterion, unitId, facts);
      const { value } = readFigure(figure, facts);
      return value?.kind === "ratio" ? [{ unitId, name, figure, ratio: value.ratio }] : [];
    })
    .sort((one, other) => compareMerit(criterion, other.ratio, one.ratio));
}

/**
 * The provinces that lead by a criterion: at most three, at most half of those ranked, and only such as stand strictly
 * before the first that is not among them, so that nobody leads by the alphabet. A plan that did not grow and an estimate
 * far off lead nothing.
 */
export function leadersBy(criterion: Criterion, facts: SummaryFacts): readonly RankedProvince[] {
  const ranked = rankedBy(criterion, facts);
  const places = Math.min(MOST_NAMED, Math.floor(ranked.length / 2));
  const next = ranked[places];
  return ranked
    .slice(0, places)
    .filter(({ ratio }) => next !== undefined && compareMerit(criterion, ratio, next.ratio) > 0)
    .filter(({ ratio }) => isMerit(criterion, ratio));
}

/** Positive where one ratio is better than another: the higher, of estimates the closer. */
function compareMerit(criterion: Criterion, one: Ratio, other: Ratio): number {
  return criterion === "accuracy" ? compareRatios(sizeOf(other), sizeOf(one)) : compareRatios(one, other);
}

function isMerit(criterion: Criterion, ratio: Ratio): boolean {
  if (criterion === "accuracy") return compareRatios(sizeOf(ratio), FAIR_ESTIMATE) <= 0;
  return ratio.part > 0n;
}

/** A change without its direction. */
export function sizeOf({ part, whole }: Ratio): Ratio {
  return { part: part < 0n ? -part : part, whole };
}

import { divide, type Rational, rational } from "../figures/rational";
import type { Figure, Reading, Share } from "./figure";
import { type FindingKind, type Place, type TextFinding, UNEXPLAINED } from "./finding";
import { type Judgement, judgeShare } from "./judge";
import type { KnownFigure } from "./known-figure";
import { otherPlanFor } from "./other-plan";
import type { Quantity } from "./quantity";
import type { Relation } from "./relation";
import { type Terms, termsOf } from "./terms";

type Tried = { readonly terms: Terms; readonly judgement: Judgement };

/** No sentence joins more pairs of figures than these; more are not tried. */
const MOST_PAIRS = 12;

/**
 * Judges a percentage by the figures it may speak of. It is right when the likeliest pair explains it, or another that the
 * sentence allows; it is wrong only when none does and the likeliest is sure.
 */
export function checkShare(
  share: Share,
  { figures }: Reading,
  upTo: number,
  sentence: Place,
  known: readonly KnownFigure[],
): TextFinding {
  const tried = termsOf(share, figures, upTo)
    .slice(0, MOST_PAIRS)
    .flatMap((terms): Tried[] => {
      const judgement = judgeShare(share.quantity, share.relation.form, terms.part.quantity, terms.base.quantity);
      return judgement ? [{ terms, judgement }] : [];
    });
  const explained =
    tried.find(({ terms, judgement }) => terms.sure && judgement.verdict !== "wrong") ??
    tried.find(({ judgement }) => judgement.verdict === "match") ??
    tried.find(({ judgement }) => judgement.verdict === "within-rounding");
  const chosen = explained ?? tried.find(({ terms }) => terms.sure);
  const { quantity, relation } = share;
  const stated = { ...placeOf(quantity), quantity, sentence, stated: quantity.printed };
  const kind = kindOf(relation, chosen?.terms.base ?? null);
  if (!chosen) return { ...stated, kind, verdict: "not-checkable", ...NOTHING };
  const { terms, judgement } = chosen;
  const wrong = judgement.verdict === "wrong";
  return {
    ...stated,
    ...{ kind, verdict: judgement.verdict },
    expected: inUnits(judgement.expected, quantity),
    interval: { low: judgement.range.low.at, high: judgement.range.high.at },
    formula: { form: relation.form, terms: [terms.part.quantity, terms.base.quantity] },
    explanation: {
      truncated: judgement.truncated,
      otherPlan: wrong ? otherPlanFor(quantity, relation.form, terms, figures, upTo, known) : null,
    },
  };
}

const NOTHING = { expected: null, interval: null, formula: null, explanation: UNEXPLAINED };

function kindOf({ form, manner }: Relation, base: Figure | null): FindingKind {
  if (form !== "part") return "growth";
  if (manner === "share") return "share";
  return manner === "executed" || base?.subject.measure === "PLAN" ? "executed" : "percentage";
}

export function placeOf({ start, end }: Quantity): { place: Place } {
  return { place: { start, end } };
}

/** A value of a figure's kind in the unit it is printed in. */
export function inUnits(value: Rational, { size }: Quantity): Rational {
  return divide(value, size.over === 0n ? rational(1n) : size);
}

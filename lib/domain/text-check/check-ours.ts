import { rational } from "../figures/rational";
import { inUnits, placeOf } from "./check-share";
import type { Share } from "./figure";
import { type Place, type TextFinding, UNEXPLAINED } from "./finding";
import { type Judgement, judgeValue } from "./judge";
import type { KnownFigure } from "./known-figure";
import { isComparable, isComparableShare } from "./known-periods";
import { sentenceAt } from "./place";
import type { Quantity } from "./quantity";
import type { TextReading } from "./read-text";
import type { Subject } from "./subject";

/** Judges amounts by ours: of the same scope, period, fund and measure, official or published. Any that agrees is enough. */
export function checkOurs(reading: TextReading, ours: Ours): TextFinding[] {
  return reading.figures.filter(isComparable).flatMap(({ quantity, subject }) => {
    const judged = amountsOf(subject, ours).map((amount) => judgeValue(quantity, rational(amount)));
    return finding(quantity, judged, sentenceAt(reading, quantity.from));
  });
}

/**
 * Judges a percentage of a plan by ours, where the text names neither amount: what was done of the same scope, period and
 * fund, divided by the year's plan. Null where we do not know both.
 */
export function checkOurShare(share: Share, ours: Ours, sentence: Place): TextFinding | null {
  if (!isComparableShare(share)) return null;
  const plans = amountsOf({ ...share.topic, measure: "PLAN", through: 12 }, ours).filter((plan) => plan > 0n);
  const judged = amountsOf(share.topic, ours).flatMap((done) =>
    plans.map((plan) => judgeValue(share.quantity, rational(done * 100n, plan))),
  );
  return finding(share.quantity, judged, sentence)[0] ?? null;
}

/** What we know, by what it is about. */
export type Ours = ReadonlyMap<string, readonly KnownFigure[]>;

export function oursBySubject(known: readonly KnownFigure[]): Ours {
  const ours = new Map<string, KnownFigure[]>();
  for (const one of known) {
    const alike = ours.get(keyOf(one)) ?? [];
    alike.push(one);
    ours.set(keyOf(one), alike);
  }
  return ours;
}

function amountsOf(subject: Subject, ours: Ours): bigint[] {
  const { scope, year, through, measure } = subject;
  if (!scope || year === null || through === null || measure === null || subject.fund === null) return [];
  return (ours.get(keyOf(subject)) ?? []).map(({ amount }) => amount);
}

function finding(quantity: Quantity, judged: readonly Judgement[], sentence: Place): TextFinding[] {
  const chosen = judged.find(({ verdict }) => verdict !== "wrong") ?? judged[0];
  if (!chosen) return [];
  const value = inUnits(chosen.expected, quantity);
  return [
    {
      ...{ kind: "ours", verdict: chosen.verdict, ...placeOf(quantity), stated: quantity.printed, quantity, sentence },
      ...{ expected: value, interval: { low: value, high: value }, formula: null, explanation: UNEXPLAINED },
    },
  ];
}

function keyOf({ scope, year, through, fund, measure }: Subject): string {
  return `${scope} ${year} ${through} ${fund} ${measure}`;
}

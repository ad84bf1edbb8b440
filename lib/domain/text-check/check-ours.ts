import { rational } from "../figures/rational";
import { inUnits, placeOf } from "./check-share";
import { type TextFinding, UNEXPLAINED } from "./finding";
import { judgeValue } from "./judge";
import type { KnownFigure } from "./known-figure";
import { isComparable } from "./known-periods";
import { sentenceAt } from "./place";
import type { TextReading } from "./read-text";

/** Judges amounts by ours: of the same scope, period, fund and measure, official or published. Any that agrees is enough. */
export function checkOurs(reading: TextReading, known: readonly KnownFigure[]): TextFinding[] {
  const bySubject = new Map<string, KnownFigure[]>();
  for (const one of known) bySubject.set(keyOf(one), [...(bySubject.get(keyOf(one)) ?? []), one]);
  return reading.figures.flatMap((figure) => {
    const { scope, year, through, fund, measure } = figure.subject;
    if (!isComparable(figure) || !scope || year === null || through === null || fund === null || measure === null)
      return [];
    const ours = bySubject.get(keyOf({ scope, year, through, fund, measure })) ?? [];
    const [first] = ours.map(({ amount }) => judgeValue(figure.quantity, rational(amount))).sort(byVerdict);
    if (!first) return [];
    const { quantity } = figure;
    const value = inUnits(first.expected, quantity);
    return [
      {
        ...{ kind: "ours", verdict: first.verdict, ...placeOf(quantity), stated: quantity.printed, quantity },
        ...{ sentence: sentenceAt(reading, quantity.from), expected: value, interval: { low: value, high: value } },
        ...{ formula: null, explanation: UNEXPLAINED },
      } satisfies TextFinding,
    ];
  });
}

function keyOf({ scope, year, through, fund, measure }: Omit<KnownFigure, "amount">): string {
  return `${scope} ${year} ${through} ${fund} ${measure}`;
}

function byVerdict(one: { verdict: string }, other: { verdict: string }): number {
  return Number(one.verdict === "wrong") - Number(other.verdict === "wrong");
}

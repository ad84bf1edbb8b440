import { rational } from "../figures/rational";
import type { Figure } from "./figure";
import type { OtherPlan } from "./finding";
import { judgeShare } from "./judge";
import type { KnownFigure } from "./known-figure";
import type { Quantity } from "./quantity";
import { rangeOf } from "./range";
import type { Form } from "./relation";
import type { Terms } from "./terms";

const REACH = 150;

/**
 * The amount of another year that a wrong percentage was divided by, from the text or from what the portal knows. Where the
 * text names no place, it is the one whose plan of that year the text prints.
 */
export function otherPlanFor(
  stated: Quantity,
  form: Form,
  { part, base }: Terms,
  figures: readonly Figure[],
  upTo: number,
  known: readonly KnownFigure[],
): OtherPlan | null {
  const { subject } = base;
  const told = figures
    .slice(Math.max(0, upTo - REACH), upTo + REACH)
    .filter((figure) => figure.subject.measure === subject.measure && figure.quantity.noun === "dong")
    .map(({ quantity, subject: { year } }) => ({ quantity, year, inText: true }));
  const places = new Set(known.filter((one) => prints(base, one)).map(({ scope }) => scope));
  const ours = known
    .filter(
      ({ measure, scope, fund }) =>
        measure === subject.measure && places.has(scope) && fund === (subject.fund ?? "ALL"),
    )
    .map(({ amount, year }) => ({ quantity: { ...base.quantity, value: rational(amount) }, year, inText: false }));
  for (const { quantity, year, inText } of [...told, ...ours]) {
    if (year === null || year === subject.year) continue;
    const judgement = judgeShare(stated, form, part.quantity, quantity);
    if (judgement && judgement.verdict !== "wrong") {
      return { year, amount: quantity.value, value: judgement.expected, inText };
    }
  }
  return null;
}

/** Whether a text's figure is a known one: the same year, measure and fund, and printed so. */
function prints({ quantity, subject }: Figure, known: KnownFigure): boolean {
  if (known.measure !== subject.measure || known.fund !== (subject.fund ?? "ALL")) return false;
  if (subject.year !== null && known.year !== subject.year) return false;
  const { low, high } = rangeOf(quantity);
  const amount = rational(known.amount);
  return amount.over * low.at.under >= low.at.over && amount.over * high.at.under <= high.at.over;
}

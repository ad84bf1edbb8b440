import type { Rational } from "../figures/rational";
import type { TextVerdict } from "./judge";
import type { Quantity } from "./quantity";
import type { Form } from "./relation";

/**
 * What is checked: a percentage of a plan (`executed`), of a sum (`share`), of an earlier amount (`growth`); a total by its
 * parts (`sum`); a document's number by its date, and by the text's other mentions; dates and years by each other; an amount by ours.
 */
export const FINDING_KINDS = [
  ...(["executed", "share", "growth", "percentage", "sum"] as const),
  ...(["document-number", "document-date", "date", "year", "ours"] as const),
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A place in the text, in UTF-16 units. */
export type Place = { readonly start: number; readonly end: number };

/** The arithmetic behind a finding: figures as printed, in the order the formula has them. */
export type Formula = { readonly form: Form | "sum"; readonly terms: readonly Quantity[] };

/** What a finding says besides its verdict. */
export type Explanation = {
  /** The figure with the rest cut off instead of rounded. */
  readonly truncated: Rational | null;
  readonly otherPlan: OtherPlan | null;
};

/** "63,3 divides by the plan of 2022": the amount that would give the stated figure. */
export type OtherPlan = {
  readonly year: number;
  readonly amount: Rational;
  readonly value: Rational;
  /** Whether the text itself names that amount, or only the portal knows it. */
  readonly inText: boolean;
};

/** One figure, number or date of the text with its verdict; `quantity` is null where it is no figure. */
export type TextFinding = {
  readonly kind: FindingKind;
  readonly verdict: TextVerdict;
  readonly place: Place;
  readonly sentence: Place;
  readonly stated: string;
  readonly quantity: Quantity | null;
  /** What it should be: a value in the figure's own unit, or a text. */
  readonly expected: Rational | string | null;
  readonly interval: { readonly low: Rational; readonly high: Rational } | null;
  readonly formula: Formula | null;
  readonly explanation: Explanation;
};

export const UNEXPLAINED: Explanation = { truncated: null, otherPlan: null };

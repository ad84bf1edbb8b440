/** What can be wrong with one value of a form, a body or an address. Codes are facts for programs and stay. */
export const INPUT_CODES = [
  "required",
  "none-chosen",
  "wrong-type",
  "whole-number",
  "area",
  "too-small",
  "too-large",
  "too-short",
  "too-long",
  "too-few",
  "too-many",
  "not-a-date",
  "not-a-uuid",
  "not-an-email",
  "wrong-form",
  "unknown-value",
  "unknown-field",
  "document-number",
  "document-year",
  "document-start",
  "repeated",
  "one-chair",
  "every-criterion",
  "malformed",
  "tax-code",
  "day.unreadable",
  "day.no-such-day",
  "money.empty",
  "money.negative",
  "money.zero",
  "money.too-large",
  "money.characters",
  "money.grouping",
  "money.ambiguous",
  "money.decimals-without-unit",
  "money.unknown-unit",
  "money.order-of-units",
  "money.fraction-of-dong",
  "query.repeated",
  "query.malformed",
  "query.out-of-range",
  "query.unknown-value",
  "query.no-such-day",
  "query.in-future",
  "query.own-list-only",
] as const;
export type InputCode = (typeof INPUT_CODES)[number];

/** What a sentence about a value may mention. */
export type InputFacts = {
  readonly limit?: string;
  readonly choices?: readonly string[];
  readonly given?: string;
  /** Amounts of đồng that the value can be read as. */
  readonly readings?: readonly string[];
};

type AmountCode = Extract<InputCode, `money.${string}` | "whole-number">;
/** The clauses of amounts and counts, which pages have too where these are typed. */
export type AmountWords = Pick<InputWords, AmountCode>;

/** A clause for every code, said after the field's name and a colon. */
export type InputWords = { readonly [Code in InputCode]: (facts: InputFacts) => string };

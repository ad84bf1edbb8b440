import { amountWordsEn } from "./amount-words-en";
import type { InputFacts, InputWords } from "./input-words";

const quoted = ({ given }: InputFacts) => (given ? `“${given}” ` : "");
const oneOf = ({ choices = [] }: InputFacts) => (choices.length > 0 ? ` Use one of: ${choices.join(", ")}.` : "");

/** What is wrong with one value, and how to mend it. */
export const inputWordsEn: InputWords = {
  ...amountWordsEn,
  required: () => "is missing. Enter a value.",
  "none-chosen": () => "has nothing chosen. Choose at least one.",
  "wrong-type": () => "is of the wrong type. Send it in the form that is described.",
  area: () => "must be hectares with at most two decimals. Enter it as 12.5 or 1,234.56.",
  "too-small": ({ limit }) => `is too small. Enter ${limit} or more.`,
  "too-large": ({ limit }) => `is too large. Enter ${limit} or less.`,
  "too-short": ({ limit }) => `is too short. Enter at least ${limit} characters.`,
  "too-long": ({ limit }) => `is too long. Shorten it to ${limit} characters or fewer.`,
  "too-few": ({ limit }) => `has too few items. Enter at least ${limit}.`,
  "too-many": ({ limit }) => `has too many items. Keep ${limit} or fewer.`,
  "not-a-date": () => "is not a day that exists. Enter year-month-day, for example 2026-09-05.",
  "not-a-uuid": () => "is not a UUID. Reload the page and choose again.",
  "not-an-email": () => "is not an e-mail address. Enter it like name@unit.gov.vn.",
  "wrong-form": () => "has the wrong form. Check it character by character.",
  "unknown-value": (facts) => `${quoted(facts)}is not one of the values accepted.${oneOf(facts)}`,
  "unknown-field": () => "is not a field of this form. Remove it and send again.",
  "document-number": () => "is not a document's number. Write the number with its symbol, such as 28/2018/TT-BTC.",
  "document-year": () =>
    "is empty though the number bears no year. Enter the day of issue, or a number with its year such as 28/2018/TT-BTC.",
  "document-start": () =>
    "is not used for documents. Leave it out, and enter the day the document takes effect in “In force from” (documentFrom).",
  repeated: () => "appears more than once. Keep one value.",
  "one-chair": () => "needs exactly one chair. Choose one member as chair of the council.",
  "every-criterion": () => "leaves a criterion unjudged. Judge all of them.",
  malformed: () => "cannot be read. Enter it again.",
  "tax-code": () => "is no tax code. Enter 10 or 13 digits, or leave it empty.",
  "day.unreadable": () => "cannot be read as a day. Enter day/month/year, for example 05/09/2026.",
  "day.no-such-day": () => "is not a day that exists. Check day and month, written like 05/09/2026.",
  "query.repeated": () => "appears more than once in the address. Keep one value.",
  "query.malformed": (facts) => `${quoted(facts)}has the wrong form. Choose it again in the filters.`,
  "query.out-of-range": (facts) => `${quoted(facts)}is out of range. Choose a value within it.`,
  "query.unknown-value": (facts) => `${quoted(facts)}is not one of the values accepted.${oneOf(facts)}`,
  "query.no-such-day": (facts) =>
    `${quoted(facts)}is not a day that exists. Write year-month-day, for example 2023-10-26.`,
  "query.own-list-only": () =>
    "filters one's own list alone. Sign in with an account of a province, of the Department or of an auditor.",
  "query.in-future": (facts) => `${quoted(facts)}is after today (Vietnam time). Choose today or a past day.`,
};

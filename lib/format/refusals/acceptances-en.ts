import { formatDate } from "../date";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type AcceptanceCode = Extract<keyof Sentences, `acceptance.${string}`>;

const day = (date: string) => formatDate(date, "en");

/** What is refused of an acceptance, in English. */
export const acceptanceSentences: Pick<Sentences, AcceptanceCode> = {
  "acceptance.other-year": ({ year, startYear, endYear }) =>
    `The year ${year} is none of this project's years (${startYear === endYear ? startYear : `${startYear}–${endYear}`}). Choose a budget year of the project.`,
  "acceptance.year-accepted": ({ year }) =>
    `The year ${year} of this project has been accepted already. See the minutes on record, or choose another year.`,
  "acceptance.years-open": ({ year }) =>
    `What was contracted for ${year} is not accepted yet, so the last year cannot be. Accept ${year} first.`,
  "acceptance.in-future": ({ on, today }) =>
    `The day of acceptance, ${day(on)}, has not come yet (today is ${day(today)}). Correct the day, or record it from then on.`,
  "acceptance.before-contract": ({ on, signedOn, contractNumber }) =>
    `The day of acceptance, ${day(on)}, is before contract ${contractNumber} was signed (${day(signedOn)}). Enter the day of signing or a later one.`,
  "acceptance.indicator-unknown": ({ indicator }) =>
    `The catalogue has no indicator “${indicator}”. Choose an output indicator of the catalogue.`,
  "acceptance.reason-missing": ({ target, achieved }) =>
    `The output of ${formatCount(achieved, "en")} is below the target of ${formatCount(target, "en")} and nothing says why. Give the reason, or check the number entered.`,
};

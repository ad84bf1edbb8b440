import { formatDate } from "../date";
import { adjustments } from "../messages/en/adjustments";
import { projects } from "../messages/en/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type AdjustmentCode = Extract<keyof Sentences, `adjustment.${string}`>;

const { changes } = adjustments;
const { states } = projects;

/** What is refused of a request to adjust a đề án, in English. */
export const adjustmentSentences: Pick<Sentences, AdjustmentCode> = {
  "adjustment.stale": ({ version }) =>
    `The request has version ${formatCount(version, "en")}, newer than the one you saw, so nothing was recorded. Open it again, look at what changed, then do it again.`,
  "adjustment.busy": () =>
    "The request or its project was just changed by somebody else, so nothing was recorded. Open it again, then do it again.",
  "adjustment.too-many": ({ project, most }) =>
    `Project ${project} already has ${formatCount(most, "en")} requests, and takes no more. Rewrite the one being drafted.`,
  "adjustment.not-running": ({ project, state }) =>
    `Project ${project} is in the state “${states[state]}”. Only one that is assigned, contracted or under way can be adjusted; one not yet assigned is rewritten in its dossier.`,
  "adjustment.no-changes": () =>
    "The request names nothing that differs from what stands. Write a new value for at least one thing.",
  "adjustment.line-repeated": ({ line, change }) =>
    `Line ${formatCount(line, "en")} names the same “${changes[change].toLowerCase()}” as a line above. Merge both into one: each thing is adjusted once.`,
  "adjustment.line-unknown": ({ line, change }) =>
    `Line ${formatCount(line, "en")}: the project has no such “${changes[change].toLowerCase()}” to adjust. Open the page again and choose from what it has.`,
  "adjustment.moved": ({ change }) =>
    `“${changes[change]}” of the project is no longer what the request says it was before. Return it, so that it is written anew from what stands.`,
  "adjustment.out-of-years": ({ startYear, endYear }) =>
    `The new time lies outside the years of the project (${startYear}–${endYear}). Choose days within them; another year needs a plan decision.`,
  "adjustment.support-over": ({ support, most }) =>
    most === null
      ? `The replaced beneficiary has no support of its own yet, so the new one cannot have ${formatExactMoney(support, "en")}. Leave its support empty.`
      : `A replacement has no more support than the one it replaces: ${formatExactMoney(support, "en")} against ${formatExactMoney(most, "en")}. Lower it.`,
  "adjustment.tax-code-wrong": ({ taxCode }) =>
    `Tax code ${taxCode} has a wrong check digit. Look at the registration of the establishment again.`,
  "adjustment.replacement-without-code": ({ name }) =>
    `The project is under contract, so the replacement “${name}” needs its tax code, as at signing. Add the tax code of that establishment.`,
  "adjustment.beneficiary-twice": ({ name }) =>
    `“${name}” is a beneficiary of this project already. Choose another one as the replacement.`,
  "adjustment.beneficiary-engaged": () =>
    "The replaced beneficiary is named by a contract or an acceptance of the project. Sign an appendix first, then agree to the request.",
  "adjustment.not-signed": ({ field }) =>
    field === "documentNumber"
      ? "The document has no number. The decision of the provincial People's Committee, or of whoever decided, is recorded with number and day; give both."
      : "The document has no day. The decision of the provincial People's Committee, or of whoever decided, is recorded with number and day; give both.",
  "adjustment.signed-ahead": ({ signedOn, today }) =>
    `The document's day ${formatDate(signedOn, "en")} has not come (today is ${formatDate(today, "en")}). Mend the day.`,
};

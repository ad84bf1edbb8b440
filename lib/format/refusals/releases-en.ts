import { formatDate } from "../date";
import { projects } from "../messages/en/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type ReleaseCode = Extract<keyof Sentences, `release.${string}`>;

const count = (number: number) => formatCount(number, "en");
const { states } = projects;

/** What is refused of a release being recorded, in English. */
export const releaseSentences: Pick<Sentences, ReleaseCode> = {
  "release.number-taken": ({ number, tranche }) =>
    `The number “${number}” of tranche ${count(tranche)} is recorded already. Check number and tranche, or open the release there is.`,
  "release.signed-ahead": ({ signedOn, today }) =>
    `The day of signing, ${formatDate(signedOn, "en")}, lies ahead (today is ${formatDate(today, "en")}). Only a signed release is recorded; correct the day.`,
  "release.line-project-unknown": ({ line, project }) =>
    `Line ${count(line)}: there is no project “${project}” of the national fund in this year. Check its code.`,
  "release.line-not-assigned": ({ line, project, state }) =>
    `Line ${count(line)}: project ${project} is “${states[state]}” and has no plan, so nothing can be released. Assign its plan first, or remove the line.`,
  "release.line-repeated": ({ line, project }) =>
    `Line ${count(line)} names project ${project} again. Join both lines.`,
  "release.over-plan": ({ project, plan, released }) =>
    `Project ${project} would have ${formatExactMoney(released, "en")} released, more than its plan of ${formatExactMoney(plan, "en")}. Release less, or supplement its plan first.`,
  "release.below-paid": ({ project, released, paid }) =>
    `Project ${project} would have ${formatExactMoney(released, "en")} released, less than the ${formatExactMoney(paid, "en")} paid. Cut less.`,
  "release.busy": () =>
    "Somebody else is working on these projects, so nothing was recorded. Send it again in a few seconds.",
};

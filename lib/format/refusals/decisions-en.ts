import { formatDate } from "../date";
import { projects } from "../messages/en/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import { fieldName } from "./field-name";
import type { Sentences } from "./sentences";

type DecisionCode = Extract<keyof Sentences, `decision.${string}`>;

const day = (date: string) => formatDate(date, "en");
const { states } = projects;
const kinds = { ASSIGN: "assigns", ADJUST: "adjusts", SUPPLEMENT: "supplements", WITHDRAW: "withdraws" } as const;

/** What is refused of a plan decision being written or issued, in English. */
export const decisionSentences: Pick<Sentences, DecisionCode> = {
  "decision.stale": ({ version }) =>
    `The decision was changed since you opened it (it is at version ${formatCount(version, "en")} now), so nothing was recorded. Load it again, see what changed, and do it again if it is still needed.`,
  "decision.busy": () =>
    "Somebody else is working on this decision or project, so nothing was recorded. Send it again in a few seconds.",
  "decision.not-signed": ({ field }) =>
    `The decision has no ${fieldName(field, "en").toLocaleLowerCase("en")} yet, so it cannot be issued. Add it, then issue the decision.`,
  "decision.signed-ahead": ({ signedOn, today }) =>
    `The day of signing, ${day(signedOn)}, lies ahead (today is ${day(today)}). Correct it, or issue the decision from that day on.`,
  "decision.number-taken": ({ number }) =>
    `Another decision signed in that year has the number “${number}”. Check the number, or open the decision there is.`,
  "decision.no-lines": () => "The decision has no line, so it cannot be issued. Add at least one line.",
  "decision.wrong-sign": ({ kind, line }) =>
    `The sign of line ${formatCount(line, "en")} does not fit a decision that ${kinds[kind]} a plan. Assigning and supplementing have positive amounts, withdrawing negative ones; for both, choose an adjustment.`,
  "decision.not-own-place": ({ field }) =>
    field === "fund"
      ? "This fund is not assigned by your unit. The Ministry assigns the national fund, a province its own; choose the fund again."
      : "A province's decision is of that province, the Ministry's of none. Correct the unit.",
  "decision.line-unplaced": ({ line }) =>
    `Line ${formatCount(line, "en")} has no project, so it must name a province, and one of this decision. Choose the province.`,
  "decision.line-content-unknown": ({ line, content }) =>
    `Line ${formatCount(line, "en")}: the catalogue has no content “${content}”. Choose one of the catalogue.`,
  "decision.line-project-unknown": ({ line, project }) =>
    `Line ${formatCount(line, "en")}: there is no project “${project}” of this fund that you assign a plan to. Check its code.`,
  "decision.line-of-other-year": ({ line, project, years }) =>
    `Line ${formatCount(line, "en")}: project ${project} is of ${years}, which the decision's budget year is not among. Remove the line, or correct the year.`,
  "decision.line-repeated": ({ line, project }) =>
    `Line ${formatCount(line, "en")} names project ${project} again with the same content. Join both lines.`,
  "decision.project-of-other-year": ({ project }) =>
    `Project ${project} does not run in the decision's budget year any more. Remove it from the decision.`,
  "decision.unit-of-other-time": ({ year }) =>
    `This province does not exist in budget year ${year}. Choose one of that year's map.`,
  "decision.project-not-ready": ({ project, state }) =>
    `Project ${project} is “${states[state]}”, so it cannot be given a plan. Only one that is appraised, or was assigned and has not ended, can; remove its line.`,
  "decision.below-committed": ({ project, plan, committed, released }) =>
    `After the decision, project ${project} would have ${formatExactMoney(plan, "en")}, less than what is contracted (${formatExactMoney(committed, "en")}) or released (${formatExactMoney(released, "en")}). Cut less, or settle contracts and releases first.`,
};

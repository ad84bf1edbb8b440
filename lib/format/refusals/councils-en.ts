import { formatDate } from "../date";
import { projects } from "../messages/en/projects";
import type { Sentences } from "./sentences";

type CouncilCode = Extract<keyof Sentences, `council.${string}` | `sheet.${string}`>;

const day = (date: string) => formatDate(date, "en");

const { states } = projects;

/** What is refused of a council and of its members' sheets, in English. */
export const councilSentences: Pick<Sentences, CouncilCode> = {
  "council.number-taken": ({ number }) =>
    `Decision “${number}” is already recorded for a council of this province. Look at that council, or enter another number.`,
  "council.in-future": ({ signedOn, today }) =>
    `The signing day ${day(signedOn)} is after today (${day(today)}, Vietnam time). Record signed decisions only; mend the day.`,
  "council.member-unknown": () =>
    "This person has no account at the Sở any more. Choose again from the list, or write their name as of somebody from outside.",
  "council.not-waiting": ({ project, state }) =>
    `Project ${project} is in state “${states[state]}”, so no council can hear it. A council hears projects that were submitted to the Sở.`,
  "council.has-judged": ({ project }) =>
    `Members of a council have written sheets on project ${project}, so its council stays. Leave this project out.`,
  "council.sheets-missing": ({ members, sheets, needed }) =>
    `The council has ${sheets} of ${members} sheets; it concludes with at least ${needed} (two thirds). Wait for the members; sheets of people from outside are entered by another member.`,
  "sheet.no-council": () =>
    "This project stands before no council, so there is no sheet to write. Ask a leader of the Sở to put it before one.",
  "sheet.own": () => "You submitted this project, so you do not judge it. Leave it to another member.",
  "sheet.of-another": () =>
    "This sheet is another member's. Each member writes their own; only the sheet of a member without an account is entered for them.",
};

import { formatDate } from "../date";
import { projects } from "../messages/en/projects";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type CarryingCode = Extract<keyof Sentences, `${"carrying" | "progress" | "inspection" | "dossier"}.${string}`>;

const day = (on: string) => formatDate(on, "en");
const count = (number: number) => formatCount(number, "en");
const { states } = projects;

/** What is refused while a đề án is carried out, in English. */
export const carryingSentences: Pick<Sentences, CarryingCode> = {
  "carrying.not-under-way": ({ state }) =>
    `The project is “${states[state]}”. This can be done only while it is contracted or in progress.`,
  "inspection.of-province-fund": () =>
    "A project of the provincial fund is inspected by its department; the agency records visits to projects of the national fund alone. Ask the department to record it.",
  "inspection.not-now": ({ state }) =>
    `The project is “${states[state]}”. A visit is recorded from the contract until settlement.`,
  "inspection.ahead": ({ on, today }) =>
    `The day ${day(on)} has not come yet (today is ${day(today)}). Only what was done is recorded; mend the day.`,
  "inspection.due-before": ({ position, dueOn, inspectedOn }) =>
    `Finding ${count(position)} is due on ${day(dueOn)}, before the visit on ${day(inspectedOn)}. Give a day from the visit on.`,
  "inspection.other-side": ({ side }) =>
    `This visit was made by the ${side === "CENTRAL" ? "central agency" : "department"}, and only that side closes its findings. Tell whoever inspected.`,
  "inspection.closed-already": ({ position, on }) =>
    `Finding ${count(position)} was closed on ${day(on)}. If there is more to mend, record it with the next visit.`,
  "inspection.answers-full": ({ most }) =>
    `A finding takes at most ${count(most)} answers. Ask whoever inspected to close it, or to visit again.`,
  "inspection.unanswered": ({ position }) =>
    `The unit has not answered finding ${count(position)}, so it cannot be closed yet. Wait for the answer, or remind the unit.`,
  "inspection.own-answer": ({ position }) =>
    `You answered finding ${count(position)} yourself, and nobody closes their own answer. Ask somebody else of the side that inspected.`,
  "inspection.closed-before": ({ on, inspectedOn }) =>
    `The day of closing, ${day(on)}, is before the visit on ${day(inspectedOn)}. Give a day from the visit to today.`,
  "dossier.too-large": ({ files, mostFiles, megabytes }) =>
    `The dossier has ${count(files)} documents of ${count(megabytes)} MB; one file holds at most ${count(mostFiles)} documents and 1,024 MB. Take the documents one by one from the project's page.`,
  "progress.ahead": ({ asAt, today }) =>
    `The day ${day(asAt)} has not come yet (today is ${day(today)}). A progress report tells what was done; mend the day.`,
  "progress.out-of-order": ({ asAt, other }) =>
    `There is a progress report of ${day(other)} already, so none of ${day(asAt)} can be added. Choose another day, or open the earlier report and correct it.`,
  "progress.fall-unexplained": ({ percent, before, asAt }) =>
    `A share of ${count(percent)}% is less than the ${count(before)}% of the report of ${day(asAt)}, and nothing says why. Give the reason, or mend the percentage.`,
  "progress.correction-unknown": () =>
    "The report to be corrected is not of this project. Open the progress page again and choose one of its list.",
  "progress.corrected-already": ({ asAt }) =>
    `The report of ${day(asAt)} was corrected by another one already. Reload the page and correct the one that stands.`,
};

import { formatDate } from "../date";
import { projects } from "../messages/en/projects";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type CarryingCode = Extract<keyof Sentences, `carrying.${string}` | `progress.${string}`>;

const day = (on: string) => formatDate(on, "en");
const count = (number: number) => formatCount(number, "en");
const { states } = projects;

/** What is refused while a đề án is carried out, in English. */
export const carryingSentences: Pick<Sentences, CarryingCode> = {
  "carrying.not-under-way": ({ state }) =>
    `The project is “${states[state]}”. This can be done only while it is contracted or in progress.`,
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

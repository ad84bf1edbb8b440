import { formatDate } from "../date";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type ConferenceCode = Extract<keyof Sentences, `conference.${string}` | `summary.${string}`>;

/** What is refused of a conference and of its summary, in English. */
export const conferenceSentences: Pick<Sentences, ConferenceCode> = {
  "conference.exists": ({ id }) =>
    `The region has this conference already (${id}). Open it, or choose another ordinal.`,
  "conference.stale": ({ version }) =>
    `The conference has changed since you opened it (it is version ${formatCount(version, "en")} now), so nothing was recorded. Load it again, look at what changed, then repeat it if it is still needed.`,
  "conference.item-stale": () =>
    "Somebody else has changed or removed this entry since you opened it, so nothing was recorded. Load the page again, look at what changed, then repeat it if it is still needed.",
  "conference.busy": () =>
    "Somebody else is writing to this conference, so nothing was recorded. Send it again in a few seconds.",
  "conference.no-day": () =>
    "The conference has no day yet, so it cannot be opened. Enter the planned day or the day it was held, then open it.",
  "conference.unit-elsewhere": () =>
    "This province is not of the conference's region in the period reported. Choose one of the region's provinces.",
  "conference.unit-unknown": () => "There is no such province. Choose one of the list.",
  "conference.status-unknown": () => "This status is not one of such an entry. Choose one of the list.",
  "conference.two-owners": () =>
    "This entry names both a province and another organisation. Choose a province or write the organisation, not both.",
  "conference.listed-already": () =>
    "This province has its list of delegates already. Change that list instead of adding another.",
  "conference.full": () =>
    "This list has 999 entries, so no more can be added. Remove or merge entries that are not used, then try again.",
  "conference.nothing-to-carry": () =>
    "The region's conference before this has no unfinished conclusion to carry on. Add a new one where it is needed.",
  "conference.reminded-today": () =>
    "These provinces have been reminded today. A province is reminded once a day; remind them again tomorrow.",
  "conference.nothing-owed": () =>
    "The chosen provinces have sent everything, so nobody was reminded. Reload the page and choose one that still owes something.",
  "conference.nobody-to-remind": () =>
    "Nobody was reminded: no account of these provinces may send anything. Ask them directly, or have an administrator make an account.",
  "conference.due-past": ({ dueOn, today }) =>
    `The day ${formatDate(dueOn, "en")} has passed (today is ${formatDate(today, "en")}). Choose today or a later day.`,
  "summary.no-passage": () =>
    "The summary has no such passage. Load the page again and choose a sentence or a text it has.",
  "summary.typed-number": () =>
    "A number is not typed into a sentence of figures: it stands in a place in braces and comes from the records. Take the digits out, or say it in the assessment.",
  "summary.unknown-place": ({ place }) =>
    `This sentence has no place {${place}}. Use only the places named beside the field.`,
  "summary.passage-stale": () =>
    "Somebody else has just changed this passage, so yours was not recorded. Both are still here: choose one, or join them and save.",
  "summary.signed-ahead": ({ signedOn, today }) =>
    `The day of signing, ${formatDate(signedOn, "en")}, lies ahead (today is ${formatDate(today, "en")}). Enter a day that is not after today.`,
  "summary.no-chart": () => "This chart has no number to draw yet. See the table in the same part of the report.",
  "summary.broken": () =>
    "The kept figures or file no longer match the check mark they were kept with, so they are neither issued nor given out. Tell the administrator, who can restore them from a backup.",
  "summary.no-suggestion": () =>
    "The figures have moved, and the summary suggests this province no more. Reload the page and see what it suggests now.",
  "summary.award-taken": () =>
    "This province is among the conference's awards already. Open the conference to change or remove its entry.",
  "summary.no-issue": ({ issue }) =>
    `The report has no issue ${formatCount(issue, "en")} yet. Open its page to see the issues there are.`,
};

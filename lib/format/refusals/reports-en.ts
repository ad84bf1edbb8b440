import { formatDate } from "../date";
import { reports } from "../messages/en/reports";
import { formatCount } from "../number";
import { formatPeriod } from "../period";
import { conflictName, conflictValue } from "../reports/conflict-words";
import { findingWords } from "../reports/finding-words";
import type { Sentences } from "./sentences";

type ReportCode = Extract<keyof Sentences, `report.${string}` | `period.${string}`>;

const DAYS = { dataTo: "The cut-off day", dueOn: "The due day", locksOn: "The day of locking" } as const;
const more = (count: number) => (count > 1 ? ` ${formatCount(count - 1, "en")} more are like it.` : "");

/** What is refused of periodic reports and their periods, in English. */
export const reportSentences: Pick<Sentences, ReportCode> = {
  "report.stale": () =>
    "Somebody changed the report after you opened it, so nothing was recorded. Open it again, look at what changed, then do it again.",
  "report.busy": () =>
    "Somebody else has just worked on the report, so nothing was recorded. Open it again, then do it again.",
  "report.period-closed": ({ year, through, dueOn }) =>
    `The period ${formatPeriod(year, through as 12, "en")} takes no reports now (your province's day was ${formatDate(dueOn, "en")}). Ask the Ministry to open it or to give more time.`,
  "report.incomplete": ({ count, finding }) =>
    `It cannot be certified yet. ${findingWords(finding, "en")}${more(count)}`,
  "report.unexplained": ({ count, finding }) =>
    `It cannot be certified while figures are unexplained. ${findingWords(finding, "en")} Write the reason under the explanations.${more(count)}`,
  "report.cells-changed": ({ conflicts: [first, ...others] }) =>
    `Somebody else has just set “${conflictName(first?.cell ?? "", "en")}” to “${conflictValue(first?.cell, first?.stands, "en")}”, unlike “${conflictValue(first?.cell, first?.given, "en")}” that you typed.${more(others.length + 1)} Look at both, then save the one to keep.`,
  "report.cell-unknown": ({ cell }) =>
    `This period does not ask for “${cell}”. Use the names of cells as the period's report has them.`,
  "report.subject-unknown": ({ subject }) =>
    `There is no “${subject}” to explain. Take the name from the report's list of checks.`,
  "report.remarks-stay": () =>
    "There are remarks on cells though the report is not returned, so nothing was done. Return it, or empty the remarks and go on.",
  "report.being-corrected": ({ version }) =>
    `Correction ${formatCount(version - 1, "en")} of this report is not approved yet. Go on with that one.`,
  "report.not-a-correction": () =>
    "The first report of a period is owed, so it cannot be withdrawn; until it is sent it simply stays a draft. Only a correction can be withdrawn.",
  "report.number-used": () =>
    "The province has given this number to another report signed in the same year, so nothing was certified. Check the report's number and the day it was signed.",
  "report.signed-ahead": ({ signedOn, today }) =>
    `The day of signing ${formatDate(signedOn, "en")} has not come (today is ${formatDate(today, "en")}). Mend the day.`,
  "report.sheet-of-other": ({ year, through, unitId }) =>
    `This file was printed for another report (${formatPeriod(year, through as 12, "en")}, unit ${unitId}), so nothing was written. Choose the right file, or agree to take its figures and send again.`,
  "report.sheet-nothing-new": () =>
    "The file says nothing that differs from the report, so there is nothing to write. Check the file you chose.",
  "report.sheet-table-unknown": ({ table }) =>
    `The file has no table ${formatCount(table + 1, "en")} to be mapped. Open the page again and choose a table.`,
  "period.stale": () =>
    "Somebody changed the period after you opened it, so nothing was recorded. Open it again, then do it again.",
  "period.exists": ({ year, through }) =>
    `The period ${formatPeriod(year, through as 12, "en")} exists already. Open it in the list to change it.`,
  "period.not-now": ({ state }) =>
    `The period is “${reports.periodStates[state]}”, so this cannot be done. Open the page again to see what can.`,
  "period.days-crossed": ({ field }) =>
    `${DAYS[field]} lies before the day that must come first. The order is: from, cut-off, due, locked; mend it.`,
  "period.extension-not-later": ({ dueOn }) =>
    `The new day must be after ${formatDate(dueOn, "en")} and not past. Choose a later day.`,
  "period.content-unknown": ({ content }) =>
    `There is no content “${content}” on the period's last day. Choose contents of the period's catalogue.`,
  "period.indicator-unknown": ({ indicator }) =>
    `The catalogue has no indicator “${indicator}”. Choose among those it has.`,
};

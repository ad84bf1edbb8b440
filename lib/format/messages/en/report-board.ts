import type { reportBoard as vietnamese } from "../vi/report-board";

type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };

/** Words of the board of periodic reports, in English. */
export const reportBoard: Words<typeof vietnamese> = {
  title: "Periodic reports of {year}",
  lead: "The reporting periods of the year, who has sent, and which reports the Ministry has approved as official figures.",
  filters: "Choose a year",
  apply: "Show",
  year: "Year",
  thisYear: "This year",
  none: "There is no reporting period of {year} yet.",
  periods: "Reporting periods of {year}",
  provinces: "Reports of provinces in {year}",
  aboutYear: "Year",
  knownOn: "As of",
  columns: {
    period: "Period",
    state: "State of the period",
    dueOn: "Due on",
    locksOn: "Locked on",
    expected: "Provinces that owe it",
    sent: "Sent",
    certified: "Approved",
    late: "Overdue, not sent",
    region: "Region",
    unit: "Province or city",
    days: "Days late",
    restatement: "Correction",
    inTime: "In time",
    due: "Periods due",
  },
  corrected: "{state}, correction {count}",
  late: "{days} days late",
  inTime: "{inTime} of {due}",
  partly:
    "A dash is a report that is not approved yet, which others than its province do not see. Sent and overdue are not counted where not every province is seen.",
  record: "In time: periods sent by their day, of the periods due whose report you see.",
};

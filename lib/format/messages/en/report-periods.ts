import type { reportPeriods as vietnamese } from "../vi/report-periods";

type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };

/** Words of reporting periods, in English. */
export const reportPeriods: Words<typeof vietnamese> = {
  title: "Reporting period {period}",
  newTitle: "Plan a reporting period",
  newLead: "A planned period is not open yet: provinces have a report to write once it is opened.",
  plan: "Plan a period",
  facts: "About the period",
  state: "State",
  asks: "What it asks",
  refused: "Not recorded",
  reading: "Read as: {amount}.",
  outcome: {
    planned: "The period is planned.",
    saved: "The period is saved.",
    taken: "The period's new state is recorded.",
    extended: "More time is given.",
    reminded: "Provinces that have not sent are reminded; whoever was reminded today is not told again.",
    locked: "The approved reports of the period are locked.",
  },
  fields: {
    year: "Year",
    through: "Through month (1–12)",
    dataFrom: "Data from",
    dataTo: "Cut-off day",
    dueOn: "Due on",
    locksOn: "Locked on, may be empty",
    measures: "Figures asked for",
    sections: "Passages asked for",
  },
  edit: "Edit the period",
  editDays: "Edit when it is due and locked",
  editHelp: "The period has been opened: what it asks and its cut-off stand, since provinces write by them.",
  save: "Save",
  move: {
    open: "Open the period",
    openHelp:
      "Each province there is on the period's last day has a report to write. A period that was opened stays so.",
    close: "Close the period",
    closeHelp: "Closed, it takes first reports only within an extension. A closed period is not opened again.",
  },
  remind: {
    title: "Remind of the report",
    help: "Provinces that have not sent their report: {count}. Their officers and leaders are told, once a day at most.",
    none: "Every province has sent its report.",
    submit: "Remind provinces that have not sent",
  },
  lock: {
    title: "Lock reports",
    help: "Reports approved and not locked: {count}. Locked, their figures change only by a correction. On the period's locking day the portal locks them itself.",
    none: "No approved report is left to lock.",
    submit: "Lock approved reports",
  },
  extend: {
    title: "Give more time",
    unit: "To",
    all: "All provinces",
    dueOn: "New due day",
    reason: "Reason",
    submit: "Give more time",
  },
  given: {
    title: "Extensions",
    unit: "Province",
    dueOn: "New due day",
    reason: "Reason",
    on: "Recorded on",
    none: "No province has been given more time.",
  },
};

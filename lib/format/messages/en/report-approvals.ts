import type { reportApprovals as vietnamese } from "../vi/report-approvals";

type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };

/** Words of approving several reports of a period, in English. */
export const reportApprovals: Words<typeof vietnamese> = {
  title: "Approve several reports {period}",
  link: "Approve several reports",
  lead: "Reports their provinces have certified, waiting for the Ministry. Check first, approve after; a report that cannot be approved leaves the others alone.",
  none: "No report of this period waits for the Ministry.",
  refused: "Not checked",
  reports: "Reports waiting",
  reportsHelp: "Choose the reports to approve; those not chosen stay as they are. Figures are cumulative, by fund.",
  approve: "Approve the report of {unit}",
  read: "Read the report of {unit}",
  late: "{days} days late",
  open: "{count} findings unexplained",
  found: "{explained} findings explained, {open} unexplained",
  note: "Note",
  noteHelp: "Optional; the same for all reports chosen.",
  check: "Check before approving",
  results: {
    done: "Approved: {count}",
    refused: "Not approved: {count}",
    possible: "Will be approved: {count}",
  },
  save: "Approve {count}",
  back: "Back to the list, to choose again or approve more",
  waiting: "Waiting for the Ministry",
  waitingOf: "{period}: {count} waiting for approval",
};

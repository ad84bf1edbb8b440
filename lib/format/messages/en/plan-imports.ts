import type { Translated } from "../translated";
import type { planImports as vi } from "../vi/plan-imports";

/** Importing plan lines from a file. */
export const planImports: Translated<typeof vi> = {
  title: "Import plan lines from a file",
  link: "Import plan lines from a file",
  lead: "A file has the lines of one or several decisions. It is checked cell by cell before anything is saved; with one place to mend nothing is saved. Issued decisions do not change.",
  notAnOfficer: "Only who drafts decisions imports plan lines.",
  refused: "This was not done",
  template: "Download the template",
  file: "File of plan lines",
  help: "An .xlsx or CSV file like the template, at most 9 MB and 20,000 rows.",
  send: "Check the file",
  sendOther: "Check another file",
  found: "File “{name}”",
  counts: "{rows} rows of {projects} decisions: {toAdd} lines to save, {unchanged} stand so already.",
  rowsRead: "{rows} rows read.",
  notMade:
    "Nothing is saved yet. A draft of a number in the file has all its lines written anew. Look at these numbers, then save.",
  nothingNew: "Every line in the file stands so in a draft already; there is nothing to save.",
  commit: "Save {toAdd} lines in drafts",
  committing: "Saving {toAdd} lines. The page reloads itself every few seconds; closing it does not stop the work.",
  progress: "Saved so far",
  reload: "Reload now",
  done: "{toAdd} lines saved in drafts, {unchanged} left as they are.",
  list: "See the drafts",
  failed: "Saving was broken off, so nothing was saved. Save again.",
  problems: "{count} places to mend",
  problemsLead: "Nothing is saved. Mend them in the file and check it again.",
  firstOnly: "Only the first {shown} are listed; the downloaded file marks all.",
  marked: "Download the file with its problems marked",
  row: "Row",
  column: "Column",
  read: "Read",
  mend: "How to mend it",
};

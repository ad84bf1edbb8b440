import type { Translated } from "../translated";
import type { imports as vi } from "../vi/imports";

/** Importing projects from a file. */
export const imports: Translated<typeof vi> = {
  title: "Import projects from a file",
  link: "Import many projects from a file",
  lead: "A file is checked cell by cell before anything is saved. With one place to mend nothing is saved; saving a file twice changes nothing.",
  notAnOfficer: "Only an officer of a province imports its projects.",
  refused: "This was not done",
  template: "Download the template",
  file: "File of projects",
  help: "An .xlsx or CSV file like the template, at most 9 MB and 20,000 rows.",
  send: "Check the file",
  sendOther: "Check another file",
  found: "File “{name}”",
  counts: "{rows} rows, {projects} projects: {toAdd} new, {unchanged} known already.",
  rowsRead: "{rows} rows read.",
  notMade: "No project is saved yet. Look at these numbers, then save.",
  nothingNew: "Every project in the file is here already as the file has it; there is nothing to save.",
  commit: "Save {toAdd} projects as drafts",
  committing:
    "Saving: {saved} of {toAdd} projects. The page reloads itself every few seconds; closing it does not stop the work.",
  progress: "Saved so far",
  reload: "Reload now",
  done: "{toAdd} new projects saved as drafts, {unchanged} left as they are.",
  list: "See the list of projects",
  failed: "Saving was broken off, so no project was saved. Save again.",
  problems: "{count} places to mend",
  problemsLead: "Nothing is saved. Mend them in the file and check it again.",
  firstOnly: "Only the first {shown} are listed; the downloaded file marks all.",
  marked: "Download the file with its problems marked",
  row: "Row",
  column: "Column",
  read: "Read",
  mend: "How to mend it",
};

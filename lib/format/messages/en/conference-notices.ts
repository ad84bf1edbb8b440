import type { Translated } from "../translated";
import type { conferenceNotices as vi } from "../vi/conference-notices";

export const conferenceNotices: Translated<typeof vi> = {
  subject: {
    "conference.opened": "Conference opened: {conference}",
    "conference.issued": "Conference report issued: {conference}",
    "conference.reminded": "Reminder for the conference: {conference}",
    "conference.assigned": "Conclusion given to a province: {conference}",
    "conference.task-soon": "Conclusion soon due: {conference}",
    "conference.task-late": "Conclusion late: {conference}",
    "conference.corrected": "Printed figures have changed: {conference}",
  },
  sentence: {
    opened: "{name} opened the conference for provinces to send papers, proposals and delegates{day}.",
    heldOn: "; it is held on {day}",
    issued: "{name} issued the summary report, issue {issue}: no. {number} of {day}.",
    reminded: "{name} reminds {unit} that it still owes {owes}{since}{due}.{note}",
    owes: { figures: "certified figures of the period", paper: "a paper", delegates: "its list of delegates" },
    since: ", since the conference was opened on {day}",
    by: ", due on {day}",
    note: " Message: “{note}”",
    assigned: "{name} gave {unit} conclusion {number} to carry out{due}: “{title}”.",
    taskSoon: "Conclusion {number} given to {unit} is soon due{due}: “{title}”.",
    taskLate: "Conclusion {number} given to {unit} is late{due}: “{title}”.",
    due: " (due {day})",
    wholeRegion: "the whole region",
    corrected: "Report no. {number} (issue {issue}): {changes}{more}.",
    changed: "{figure} was printed as {printed}, and is {now} now{why}",
    why: " ({why})",
    moreChanged: "; and {count} other figures",
    asPrintedAgain: "Report no. {number} (issue {issue}): every figure is again as printed.",
  },
};

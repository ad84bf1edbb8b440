import type { Translated } from "../translated";
import type { summaryPaper as vietnamese } from "../vi/summary-paper";

export const summaryPaper: Translated<typeof vietnamese> = {
  title: "Report",
  subject: "Results of industrial promotion, {period}",
  at: "for the {conference}",
  number: "No. {number}",
  roomForNumber: "No. ……/BC-……",
  place: "Hanoi, {day}",
  roomForDay: "….. ……… ………",
  notes: "NOTES ON THE FIGURES",
  signer: "Director General",
  hint: "(Signature, full name and seal)",
  departments: "Departments of Industry and Trade of the region",
  file: "Filed: records office",
  translation: "(Translation for reference; the report in Vietnamese prevails)",
};

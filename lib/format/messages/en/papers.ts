import type { Translated } from "../translated";
import type { papers as vi } from "../vi/papers";

/** Words around official papers; what stands in them is Vietnamese in every language. */
export const papers: Translated<typeof vi> = {
  title: "Papers",
  outline: "Project outline",
  acceptance: "Minutes of acceptance",
  acceptanceOf: "Minutes of acceptance {year}",
  settlement: "Minutes of liquidation",
  minutes: "Minutes of the local appraisal",
  registerList: "Form 2, {unit} {year}",
  lead: "Preview: the Word and PDF files hold exactly these words and figures. Official papers are in Vietnamese.",
  file: "{paper}, {kind} file",
};

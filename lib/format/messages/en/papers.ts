import type { Translated } from "../translated";
import type { papers as vi } from "../vi/papers";

/** Words around official papers; what stands in them is Vietnamese in every language. */
export const papers: Translated<typeof vi> = {
  outline: "Project outline",
  lead: "Preview: the Word and PDF files hold exactly these words and figures. Official papers are in Vietnamese.",
  file: "{paper}, {kind} file",
};

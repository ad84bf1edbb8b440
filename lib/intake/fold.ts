import { withoutMarks } from "@/lib/domain/text/without-marks";

/** A text as people mean it: without marks or case, dashes alike, single spaces. Headings, names and units are compared so. */
export function fold(text: string): string {
  return withoutMarks(text)
    .replace(/[‐-―−]/g, "-")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/ ?- ?/g, "-")
    .trim();
}

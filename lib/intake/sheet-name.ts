/** As many characters as Excel takes for the name of a sheet. */
const LONGEST_NAME = 31;

/** A title as the name of a sheet: whole words, as many as fit. */
export function sheetName(title: string): string {
  if (title.length <= LONGEST_NAME) return title;
  return title.slice(0, title.lastIndexOf(" ", LONGEST_NAME)).replace(/[\s,;–-]+$/, "");
}

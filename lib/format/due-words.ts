/** A filter by deadline in words: passed, today, or within so many working days. */
export function dueWords(
  due: string,
  words: { readonly late: string; readonly today: string; readonly within: string },
) {
  if (due === "late") return words.late;
  return due === "0" ? words.today : words.within.replace("{days}", due);
}

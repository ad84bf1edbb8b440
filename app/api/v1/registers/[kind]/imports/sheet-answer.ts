import type { RegisterImport } from "@/lib/domain/registers/register-import";
import { problemWords } from "@/lib/format/intake/problem-sentence";
import type { Locale } from "@/lib/format/locale";

/** A sheet of a register as the API tells of it: its problems with the column's heading, and how to mend them in words. */
export function sheetAnswer({ preview: _, problems, ...sheet }: RegisterImport, language: Locale) {
  return {
    ...sheet,
    problems: problems.map((problem) => {
      const { row, heading, read, code } = problem;
      return { row, column: heading, read, code, message: problemWords(problem, language) };
    }),
  };
}

import type { ImportRun } from "@/lib/domain/intake/import-run";
import { problemWords } from "@/lib/format/intake/problem-sentence";
import type { Locale } from "@/lib/format/locale";

/** A sheet as the API tells of it: its problems with the column's heading, and how to mend them in words. */
export function importAnswer(run: ImportRun, language: Locale) {
  const problems = run.problems.map((problem) => {
    const { sheet, row, heading, read, code } = problem;
    return { sheet, row, column: heading, read, code, message: problemWords(problem, language) };
  });
  return { ...run, problems };
}

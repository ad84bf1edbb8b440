import type { ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import { problemWords } from "@/lib/format/intake/problem-sentence";
import type { Locale } from "@/lib/format/locale";

/** A file of a report as the API tells of it: its problems with the column's heading, and how to mend them in words. */
export function sheetAnswer({ found, ...sheet }: ReportSheet, language: Locale) {
  const { of, tables, changes, same, problems, ownRows } = found;
  return {
    ...sheet,
    ...{ of, changes, same, ownRowsChange: ownRows !== null },
    tables: tables.map(({ mapping, unknown, first: _, fingerprint: __, ...table }) => ({
      ...table,
      ...{ columns: mapping.columns, unit: mapping.unit, unknownRows: unknown },
    })),
    problems: problems.map((problem) => {
      const { sheet: name, row, heading, read, code } = problem;
      return { sheet: name, row, column: heading, read, code, message: problemWords(problem, language) };
    }),
  };
}

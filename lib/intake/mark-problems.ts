import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { Locale } from "@/lib/format/locale";
import { type IntakeFile, readRecords } from "./read-records";
import type { AnySheet } from "./sheets";
import { writeProblemWorkbook } from "./write-problem-workbook";

/** The file with its problems marked, to be mended and handed in again; null when it could not be opened at all. */
export async function markProblems(
  file: IntakeFile,
  sheet: AnySheet,
  problems: readonly IntakeProblem[],
  locale: Locale,
): Promise<Buffer | null> {
  const opened = readRecords<string>(file, sheet);
  if ("problems" in opened) return null;
  return writeProblemWorkbook(opened.value.table, opened.value.headingRow, problems, locale);
}

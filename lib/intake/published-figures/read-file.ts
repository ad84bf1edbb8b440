import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { type IntakeFile, readRecords } from "../read-records";
import { PUBLISHED_FIGURES } from "./columns";
import type { Known } from "./known";
import { type PublishedRow, readPublishedFigures } from "./read-published-figures";

/** A file of published figures read: its figures, what is to mend, and where its values stand for a problem to name. */
export type FigureFile = {
  readonly rows: readonly PublishedRow[];
  readonly problems: readonly IntakeProblem[];
  readonly values: { readonly sheet: string; readonly column: number | null; readonly heading: string | null };
};

const NOWHERE = { sheet: "", column: null, heading: null };

/** Reads every figure of an .xlsx or CSV file, or everything that is wrong with it. */
export function readFigureFile(file: IntakeFile, known: Known): FigureFile {
  const opened = readRecords(file, PUBLISHED_FIGURES);
  if ("problems" in opened) return { rows: [], problems: opened.problems, values: NOWHERE };
  const { table, records } = opened.value;
  const value = records[0]?.field("value");
  const { rows, problems } = readPublishedFigures(opened.value, known);
  return {
    rows,
    problems,
    values: { sheet: table.sheet, column: value?.column ?? null, heading: value?.heading ?? null },
  };
}

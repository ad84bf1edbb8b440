import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { LIMITS } from "../limits";
import { problemOf } from "../problem-of";
import { type IntakeFile, readRecords } from "../read-records";
import { RowReader } from "../row-reader";
import { PROJECTS } from "./columns";
import { type DraftOfRows, DraftsOfRows } from "./drafts-of-rows";
import type { KnownForProjects } from "./known";
import { readProjectRow } from "./read-row";

/** A sheet of đề án read: one draft for the rows of each, and everything there is to mend. */
export type ProjectFile = {
  readonly sheet: string;
  readonly rows: number;
  readonly drafts: readonly DraftOfRows[];
  readonly problems: readonly IntakeProblem[];
};

/** Reads every đề án of an .xlsx or CSV file, or everything that is wrong with it. */
export function readProjectFile(file: IntakeFile, known: KnownForProjects): ProjectFile {
  const opened = readRecords(file, PROJECTS);
  if ("problems" in opened) return { sheet: "", rows: 0, drafts: [], problems: opened.problems };
  const { table, records, problems: structural } = opened.value;
  const problems: IntakeProblem[] = structural.slice(0, LIMITS.problems);
  const drafts = new DraftsOfRows();
  for (const record of records) {
    if (problems.length >= LIMITS.problems) {
      problems.push(problemOf("problems-too-many", { read: `${problems.length}`, expected: `${record.row}` }));
      break;
    }
    const reader = new RowReader(table.sheet, record);
    const row = readProjectRow(reader, known);
    if (reader.isWhole) drafts.add(reader, record.row, row);
    problems.push(...reader.problems);
  }
  return { sheet: table.sheet, rows: records.length, drafts: drafts.all(), problems };
}

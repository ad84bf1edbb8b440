import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { fieldsOf, type RegisterKind } from "@/lib/domain/registers/registers";
import { LIMITS } from "../limits";
import { problemOf } from "../problem-of";
import { type IntakeFile, readRecords } from "../read-records";
import { RowReader } from "../row-reader";
import { type KnownForRegister, type RegisterRow, readRegisterRow } from "./read-row";
import { registerSheet } from "./sheet";

/** A sheet of a register read: the rows that are right, and everything there is to mend. */
export type RegisterFile = {
  readonly rows: number;
  readonly entries: readonly RegisterRow[];
  readonly problems: readonly IntakeProblem[];
  /** The table's name, and where its columns stand that name a đề án, for problems found afterwards. */
  readonly sheet: string;
  readonly projectColumns: readonly ProjectColumn[];
};

type ProjectColumn = { readonly key: string; readonly column: number | null; readonly heading: string | null };

/** A file of which nothing was read. */
export const NO_ROWS = { rows: 0, entries: [], problems: [], sheet: "", projectColumns: [] } satisfies RegisterFile;

/** Reads every row of an .xlsx or CSV file of a register, or everything that is wrong with it; the same row twice is wrong. */
export function readRegisterFile(file: IntakeFile, kind: RegisterKind, known: KnownForRegister): RegisterFile {
  const opened = readRecords(file, registerSheet(kind));
  if ("problems" in opened) return { ...NO_ROWS, problems: opened.problems };
  const { table, records, problems: structural } = opened.value;
  const problems: IntakeProblem[] = structural.slice(0, LIMITS.problems);
  const entries: RegisterRow[] = [];
  const seen = new Map<string, number>();
  for (const record of records) {
    if (problems.length >= LIMITS.problems) {
      problems.push(problemOf("problems-too-many", { read: `${problems.length}`, expected: `${record.row}` }));
      break;
    }
    const reader = new RowReader(table.sheet, record);
    const entry = readRegisterRow(reader, kind, record.row, known);
    if (reader.isWhole) {
      const same = JSON.stringify([entry.unitId, entry.name, entry.fields]);
      const before = seen.get(same);
      if (before === undefined) entries.push(entry);
      else reader.refuse("entry-repeated", "name", `${before}`);
      seen.set(same, before ?? record.row);
    }
    problems.push(...reader.problems);
  }
  const projectColumns = fieldsOf(kind).flatMap(([key, field]) => {
    const { column = null, heading = null } = records[0]?.field(key) ?? {};
    return field.kind === "project" ? [{ key, column, heading }] : [];
  });
  return { rows: records.length, entries, problems, sheet: table.sheet, projectColumns };
}

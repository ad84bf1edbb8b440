import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { SheetDefinition } from "./columns";
import { readCsv } from "./csv/read-csv";
import { countHeadings, matchHeadings } from "./match-headings";
import { openFile } from "./open-file";
import { problemOf, type Reading } from "./problem-of";
import { cellAt, type RawCell, type RawTable } from "./raw-table";
import { refuseStructure } from "./refuse-structure";
import { sheetName } from "./sheet-name";
import { readXlsx } from "./xlsx/read-xlsx";
import { NO_LAYOUT, type SheetLayout } from "./xlsx/sheet-layout";

/** A file as it was handed in. */
export type IntakeFile = { readonly name: string; readonly bytes: Buffer };

/** One cell of a record, with its place for a problem to name. */
export type Field = { readonly cell: RawCell; readonly column: number | null; readonly heading: string | null };

/** One row below the headings that is not empty. */
export type Record<Key extends string> = { readonly row: number; readonly field: (key: Key) => Field };

/** A file's table, its rows by column, and what is wrong with its headings and structure; values are not judged yet. */
export type Records<Key extends string> = {
  readonly table: RawTable;
  readonly headingRow: number;
  readonly records: readonly Record<Key>[];
  readonly problems: readonly IntakeProblem[];
};

/** Opens an .xlsx or CSV file of this sheet. Gives its rows by column, or why it cannot be opened at all. */
export function readRecords<Key extends string>(
  file: IntakeFile,
  definition: SheetDefinition<Key>,
): Reading<Records<Key>> {
  const opened = open(file, definition);
  if ("problems" in opened) return opened;
  const { table, layout } = opened.value;
  const headings = matchHeadings(table, definition);
  const records = table.rows
    .filter(
      ({ number, cells }) => headings.row > 0 && number > headings.row && cells.some(({ text }) => text.trim() !== ""),
    )
    .map((row) => ({
      row: row.number,
      field: (key: Key): Field => {
        const at = headings.columns.get(key);
        return { cell: cellAt(row, at?.column ?? 0), column: at?.column ?? null, heading: at?.heading ?? null };
      },
    }));
  const empty = headings.row > 0 && records.length === 0 ? [problemOf("table-no-rows", { sheet: table.sheet })] : [];
  const problems = [...headings.problems, ...empty, ...refuseStructure(table, headings, layout)];
  return { value: { table, headingRow: headings.row, records, problems } };
}

function open<Key extends string>(
  file: IntakeFile,
  definition: SheetDefinition<Key>,
): Reading<{ table: RawTable; layout: SheetLayout }> {
  return openFile(file, {
    xlsx: (bytes) => readXlsx(bytes, [definition.titleVi, definition.titleEn, definition.name].map(sheetName)),
    csv: (bytes) => {
      const csv = readCsv(bytes, definition.titleVi, (rows) => countHeadings(rows, definition));
      return "problems" in csv ? csv : { value: { table: csv.value, layout: NO_LAYOUT } };
    },
  });
}

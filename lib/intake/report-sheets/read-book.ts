import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { readCsv } from "../csv/read-csv";
import { fold } from "../fold";
import { openFile } from "../open-file";
import { problemOf } from "../problem-of";
import type { IntakeFile } from "../read-records";
import { readXlsxBook, type XlsxTable } from "../xlsx/read-xlsx";
import { NO_LAYOUT } from "../xlsx/sheet-layout";
import { BOOK_LIMITS, type BookTable, type ReportBook } from "./book";

const HEADS = /ke hoach|thuc hien|noi dung|chi tieu|don vi tinh|plan|actual/g;

/** Reads every visible sheet of an .xlsx file, or a CSV file, as tables; more than is taken is refused. */
export function readReportBook(file: IntakeFile): ReportBook {
  const opened = openFile<readonly XlsxTable[]>(file, {
    xlsx: readXlsxBook,
    csv: (bytes) => {
      const worth = (text: string) => fold(text).match(HEADS)?.length ?? 0;
      const csv = readCsv(bytes, "CSV", (rows) =>
        rows.reduce(
          (sum, { cells }) => cells.reduce((of, { text }) => of + Math.min(worth(text.slice(0, 200)), 1), sum),
          0,
        ),
      );
      return "problems" in csv ? csv : { value: [{ table: csv.value, layout: NO_LAYOUT }] };
    },
  });
  if ("problems" in opened) return { tables: [], problems: opened.problems };
  const tables = opened.value.filter(({ table }) => table.rows.length > 0).map(bookTable);
  const excess = beyond(tables);
  if (excess) return { tables: [], problems: [excess] };
  return { tables, problems: tables.length === 0 ? [problemOf("table-no-rows")] : [] };
}

function bookTable({ table, layout }: XlsxTable): BookTable {
  return {
    ...table,
    merges: layout.merges.filter(({ from }) => from.row <= BOOK_LIMITS.headingRows),
    hiddenColumns: [...layout.hiddenColumns],
  };
}

function beyond(tables: readonly BookTable[]): IntakeProblem | null {
  if (tables.length > BOOK_LIMITS.tables)
    return problemOf("book-too-many-sheets", { read: `${tables.length}`, expected: `${BOOK_LIMITS.tables}` });
  const tall = tables.find(({ rows }) => rows.length > BOOK_LIMITS.rows);
  if (tall) {
    const { sheet, rows } = tall;
    return problemOf("table-too-many-rows", { sheet, read: `${rows.length}`, expected: `${BOOK_LIMITS.rows}` });
  }
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const characters = cells.reduce((sum, { text }) => sum + text.length, 0);
  return cells.length > BOOK_LIMITS.cells || characters > BOOK_LIMITS.characters ? problemOf("book-too-much") : null;
}

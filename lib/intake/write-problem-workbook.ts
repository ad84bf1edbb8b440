import writeExcel, { type CellObject, type SheetData } from "write-excel-file/node";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemSentence, problemWords } from "@/lib/format/intake/problem-sentence";
import type { Locale } from "@/lib/format/locale";
import type { RawCell, RawTable } from "./raw-table";

const MARKED = { backgroundColor: "#ffd9d6", borderColor: "#b3261e", borderStyle: "thin" } as const;
const WORDS = {
  vi: { reason: "Lý do cần sửa", whole: "Cả tệp", problem: "Điều cần sửa" },
  en: { reason: "What to mend", whole: "Whole file", problem: "What to mend" },
} as const;

/** A table of a file with its problems, and the row of its headings. */
export type MarkedTable = {
  readonly table: RawTable;
  readonly headingRow: number;
  readonly problems: readonly IntakeProblem[];
};

/**
 * The file as it was handed in, with every cell to mend marked and the reason beside its row; what concerns the whole
 * file stands on a sheet of its own. Mended and handed in again, it is taken: the column of reasons is passed over.
 */
export function writeProblemWorkbook(
  table: RawTable,
  headingRow: number,
  problems: readonly IntakeProblem[],
  locale: Locale,
): Promise<Buffer> {
  return writeMarkedTables([{ table, headingRow, problems }], locale);
}

/** The same of a file of several tables. */
export function writeMarkedTables(tables: readonly MarkedTable[], locale: Locale): Promise<Buffer> {
  const words = WORDS[locale];
  const marked = tables.map((one) => markedSheet(one, locale));
  const elsewhere = marked.flatMap((one) => one.elsewhere);
  const whole = { sheet: words.whole, data: listed(elsewhere, locale), columns: [{ width: 110 }] };
  return writeExcel([...marked.map(({ sheet }) => sheet), ...(elsewhere.length > 0 ? [whole] : [])]).toBuffer();
}

function markedSheet({ table, headingRow, problems }: MarkedTable, locale: Locale) {
  const words = WORDS[locale];
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const rows = new Map(table.rows.map((row) => [row.number, row]));
  const ofRows = new Map<number, IntakeProblem[]>();
  const elsewhere: IntakeProblem[] = [];
  for (const problem of problems) {
    const { row } = problem;
    if (row === null || row <= headingRow || !rows.has(row)) elsewhere.push(problem);
    else ofRows.set(row, [...(ofRows.get(row) ?? []), problem]);
  }
  const data: SheetData = Array.from({ length: table.rows.at(-1)?.number ?? 0 }, (_, index) => {
    const ofRow = ofRows.get(index + 1) ?? [];
    const told = index + 1 === headingRow ? words.reason : ofRow.map((problem) => reason(problem, locale)).join("\n");
    return dataRow(rows.get(index + 1)?.cells ?? [], width, ofRow, told);
  });
  const columns = [...Array.from({ length: width }, () => ({ width: 18 })), { width: 70 }];
  return { sheet: { sheet: table.sheet.slice(0, 31), data, columns }, elsewhere };
}

function dataRow(cells: readonly RawCell[], width: number, problems: readonly IntakeProblem[], told: string) {
  const marked = new Set(problems.map(({ column }) => column));
  const padded = Array.from({ length: width }, (_, index) => cellOf(cells[index], marked.has(index + 1)));
  return [...padded, told === "" ? null : ({ value: told, type: String, wrap: true, fontWeight: "bold" } as const)];
}

function reason(problem: IntakeProblem, locale: Locale): string {
  const heading = problem.heading === null ? "" : `${problem.heading}: `;
  return `${heading}${problemWords(problem, locale)}`;
}

function listed(problems: readonly IntakeProblem[], locale: Locale): SheetData {
  return [
    [{ value: WORDS[locale].problem, type: String, fontWeight: "bold" }],
    ...problems.map((problem) => [{ value: problemSentence(problem, locale), type: String, wrap: true } as const]),
  ];
}

/** Texts stay texts, so that what looked like a formula in the file is none here either. */
function cellOf(cell: RawCell | undefined, marked: boolean): CellObject | null {
  const style = marked ? MARKED : {};
  if (!cell || cell.kind === "empty") return marked ? { value: "", type: String, ...style } : null;
  if (cell.kind === "number") return { value: Number(cell.text), type: Number, ...style };
  if (cell.kind === "date")
    return { value: new Date(`${cell.text}T00:00:00Z`), type: Date, format: "dd/mm/yyyy", ...style };
  return { value: cell.text, type: String, ...style };
}

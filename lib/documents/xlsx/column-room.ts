import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";

/** Widths are in signs, as spreadsheets count them. */
const WIDTH = { ordinal: 6, money: 18, number: 12, leastText: 14, mostText: 56 } as const;
/** A column is as wide as its texts on the first pages need; a long list is not read twice for it. */
const READ = 400;
/** Signs of a text beside a digit, by which widths are counted. */
const NARROW = 1.1;
/** Points of a line of text, and what a row of one line has by itself. */
const LINE = 15;

/** How wide each column of a sheet is, the ordinals' first where there are any. */
export function widthsOf(table: ReportTable, columns: readonly ReportColumn[], ordered: boolean): number[] {
  const rows = [...table.totals, ...table.rows.slice(0, READ)];
  const widths = columns.map((column) => widthOf(column, table.columns.indexOf(column), rows));
  return ordered ? [WIDTH.ordinal, ...widths] : widths;
}

function widthOf({ kind }: ReportColumn, at: number, rows: readonly ReportRow[]): number {
  if (kind === "money") return WIDTH.money;
  if (kind !== "text") return WIDTH.number;
  const longest = Math.max(0, ...rows.map(({ values }) => String(values[at] ?? "").length));
  return Math.min(WIDTH.mostText, Math.max(WIDTH.leastText, longest + 2));
}

/** The height of a row whose texts wrap, as an attribute; nothing where one line is enough. */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): string {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesIn(text, Math.floor(width * NARROW))));
  return lines === 1 ? "" : ` ht="${Math.min(409, lines * LINE)}" customHeight="1"`;
}

/** Lines that a text takes between words; a word longer than a line goes on in the next. */
function linesIn(text: string, width: number): number {
  if (text.length <= width - 1 && !text.includes("\n")) return 1;
  let [lines, used] = [0, width];
  for (const line of text.split("\n")) {
    used = width;
    for (const { length } of line.split(" ")) {
      const fits = used + 1 + length <= width - 1;
      if (!fits) lines += Math.max(1, Math.ceil(length / width));
      used = fits ? used + 1 + length : length % width;
    }
  }
  return lines;
}

import type { ReportColumn } from "@/lib/domain/report/report-table";
import { letters } from "./cells";

/** A head; `columns` are those it stands over where it is of a group. */
export type HeadCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly columns?: number;
};

/** The rows of heads: those over several columns, the columns' own, and the columns' numbers as forms have them. */
export function headRows(columns: readonly ReportColumn[], ordinal: string | null, from: number) {
  const grouped = columns.some(({ group }) => group !== undefined);
  const own = grouped ? from + 1 : from;
  const cells: HeadCell[] = [];
  const merges: string[] = [];
  const tall = (column: number, text: string) => {
    cells.push({ row: from, column, text });
    if (!grouped) return;
    cells.push({ row: own, column, text: "" });
    merges.push(`${letters(column)}${from}:${letters(column)}${own}`);
  };
  const shift = ordinal === null ? 0 : 1;
  if (ordinal !== null) tall(0, ordinal);
  for (const [at, { label, group }] of columns.entries()) {
    const column = at + shift;
    if (group === undefined) {
      tall(column, label);
      continue;
    }
    const begins = columns[at - 1]?.group !== group;
    const end = columns.findIndex((other, place) => place > at && other.group !== group);
    const last = (end === -1 ? columns.length : end) - 1 + shift;
    cells.push(
      { row: from, column, text: begins ? group : "", columns: last - column + 1 },
      { row: own, column, text: label },
    );
    if (!begins) continue;
    if (last > column) merges.push(`${letters(column)}${from}:${letters(last)}${from}`);
  }
  const numbers = columns.length + shift;
  for (let column = 0; column < numbers; column += 1)
    cells.push({ row: own + 1, column, text: column < shift ? "" : `(${column - shift + 1})` });
  return { cells, merges, rows: (grouped ? 2 : 1) + 1 };
}

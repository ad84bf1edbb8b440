import type { PrintedCell, PrintedTable } from "@/lib/domain/report/printed-text";
import {
  hasMoney,
  isNumeric,
  type ReportColumn,
  type ReportRow,
  type ReportTable,
} from "@/lib/domain/report/report-table";
import { writeValue } from "@/lib/format/report-value";
import { printedHeads } from "./printed-heads";

const PEN = { unit: "dong", locale: "vi" } as const;

/** A table's values as a paper prints them: amounts in đồng, the sums on top, each row under its ordinal. */
export function printTable(table: ReportTable): PrintedTable {
  const columns = table.columns.filter(({ only }) => only !== "screen");
  const ordered = table.rows.some(({ ordinal }) => ordinal !== undefined);
  const places = columns.map((column) => table.columns.indexOf(column));
  return {
    title: table.title,
    unit: hasMoney({ columns }) ? "Đơn vị tính: đồng" : null,
    widths: widthsOf(columns, ordered),
    heads: printedHeads(columns, ordered),
    rows: [...table.totals, ...table.rows].map((row) => printedRow(row, columns, places, ordered)),
    notes: table.notes,
  };
}

function printedRow(
  row: ReportRow,
  columns: readonly ReportColumn[],
  places: readonly number[],
  ordered: boolean,
): PrintedCell[] {
  const bold = row.level === "total" || row.level === "group";
  const cell = (text: string, align: PrintedCell["align"], span = 1): PrintedCell => ({
    ...{ text, align, bold },
    ...{ columns: span, rows: 1 },
  });
  const first = ordered ? [cell(row.ordinal ?? "", "center")] : [];
  if (row.sentence !== undefined) return [...first, cell(row.sentence, "left", columns.length)];
  return [
    ...first,
    ...columns.map((column, at) => {
      const value = row.values[places[at] ?? -1] ?? null;
      const text = value === null && bold ? "" : writeValue(value, column, PEN);
      return cell(text, isNumeric(column) ? "right" : column.kind === "day" || column.firm ? "center" : "left");
    }),
  ];
}

const WIDTH = { text: 16, money: 15, ratio: 8, count: 10, day: 11, number: 10 } as const;

/** Shares of the width in hundredths; the column that names the rows takes twice a text's. */
function widthsOf(columns: readonly ReportColumn[], ordered: boolean): number[] {
  const wanted = columns.map(({ kind, head, firm }) => (head ? 30 : firm ? 12 : WIDTH[kind]));
  const all = [...(ordered ? [6] : []), ...wanted];
  const sum = all.reduce((one, other) => one + other, 0);
  return all.map((width) => Math.round((width * 10_000) / sum) / 100);
}

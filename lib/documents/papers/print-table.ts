import type { PrintedCell, PrintedTable } from "@/lib/domain/report/printed-text";
import {
  hasMoney,
  isNumeric,
  type ReportColumn,
  type ReportRow,
  type ReportTable,
} from "@/lib/domain/report/report-table";
import { moneyUnitName } from "@/lib/format/money";
import { type ValuePen, writeValue } from "@/lib/format/report-value";
import { columnWidths } from "./column-widths";
import { printedHeads } from "./printed-heads";

const UNIT = { vi: "Đơn vị tính", en: "Unit" };
const ORDINALS = { vi: "STT", en: "No." };
const ORDINAL: ReportColumn = { key: "ordinal", label: "STT", kind: "text", firm: true };

/** A table's values as a paper prints them: amounts in its unit, the sums on top, each row under its ordinal. */
export function printTable(table: ReportTable, landscape: boolean, pen: ValuePen): PrintedTable {
  const columns = table.columns.filter(({ only }) => only !== "screen");
  const ordered = table.rows.some(({ ordinal }) => ordinal !== undefined);
  const places = columns.map((column) => table.columns.indexOf(column));
  const rows = [...table.totals, ...table.rows].map((row) => printedRow(row, columns, places, { ordered, pen }));
  const whole = rows.filter((cells) => cells.every((cell) => cell.columns === 1));
  const texts = whole.map((cells) => cells.map(({ text }) => text));
  return {
    title: table.title,
    unit: hasMoney({ columns }) ? `${UNIT[pen.locale]}: ${moneyUnitName(pen.unit, pen.locale)}` : null,
    widths: columnWidths(ordered ? [ORDINAL, ...columns] : columns, texts, landscape),
    heads: printedHeads(columns, ordered ? ORDINALS[pen.locale] : null),
    rows,
    notes: table.notes,
  };
}

function printedRow(
  row: ReportRow,
  columns: readonly ReportColumn[],
  places: readonly number[],
  { ordered, pen }: { readonly ordered: boolean; readonly pen: ValuePen },
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
      const text = value === null && bold ? "" : writeValue(value, column, pen);
      return cell(text, isNumeric(column) ? "right" : column.kind === "day" || column.firm ? "center" : "left");
    }),
  ];
}

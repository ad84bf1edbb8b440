import { largestOf } from "@/lib/domain/report/report-bar";
import {
  isNumeric,
  type ReportColumn,
  type ReportRow,
  type ReportTable,
  type ReportValue,
} from "@/lib/domain/report/report-table";
import { localizedPath } from "@/lib/format/address";
import { type ValuePen, writeValue } from "@/lib/format/report-value";
import { drawnBar } from "./drawn-bar";
import type { WrittenCell, WrittenLine, WrittenPart } from "./written-table";

/** The rows of a table as lines of finished text; `columns` are those that have a cell of their own. */
export function writeLines(table: ReportTable, columns: readonly ReportColumn[], pen: ValuePen): WrittenLine[] {
  const rows = [...table.totals, ...table.rows];
  const largest = largestOf(rows.flatMap(({ bar }) => bar ?? []));
  const cellsOf = (row: ReportRow) => {
    const part = (column: ReportColumn) =>
      writePart(row, column, row.values[table.columns.indexOf(column)] ?? null, pen);
    return columns.map((column): WrittenCell => {
      const below = row.level ? [] : belowOf(table, column).flatMap((one) => part(one) ?? []);
      const own = part(column);
      if (below.length > 0) return { ...(own ?? { text: "" }), below };
      if (own === null) return "";
      return Object.keys(own).length === 1 ? own.text : own;
    });
  };
  return rows.map((row): WrittenLine => {
    const bar = drawnBar(row.bar, largest);
    return {
      id: row.key,
      ...(row.ordinal !== undefined && { ordinal: row.ordinal }),
      ...(row.level && { level: row.level }),
      ...(row.sentence !== undefined && { sentence: row.sentence }),
      ...(row.language && pen.locale !== row.language && { lang: row.language }),
      ...(row.unexplained && { plain: true as const }),
      ...(bar && { bar }),
      cells: row.sentence === undefined ? cellsOf(row) : [],
    };
  });
}

const belowOf = ({ columns }: ReportTable, { key }: ReportColumn) =>
  columns.filter(({ under, only }) => under === key && only !== "file");

/** Null where nothing is to be said: in sums, and on a second line. */
function writePart(row: ReportRow, column: ReportColumn, value: ReportValue, pen: ValuePen): WrittenPart | null {
  if (value === null && (row.level !== undefined || column.under)) return null;
  const { key, kind, under, language } = column;
  const [link, mark, alarm] = [row.links?.[key], row.marks?.[key], row.alarms?.[key]];
  const name = row.linkNames?.[key];
  return {
    text: writeValue(value, column, pen),
    ...(link && { href: localizedPath(link, pen.locale) }),
    ...(language && pen.locale !== language && value !== null && { lang: language }),
    ...(name && { name }),
    ...(mark && { mark }),
    ...(alarm && { alarm }),
    ...(under && (isNumeric(column) || kind === "day" || column.firm) && !mark && { number: true as const }),
  };
}

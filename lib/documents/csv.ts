import { asNumber, rational } from "@/lib/domain/figures/rational";
import type { ReportColumn, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { hasMoney } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { moneyUnitName } from "@/lib/format/money";
import { wordsOf } from "./words";

/** A cell: text, or a number already written in digits. */
export type CsvCell = string | { readonly digits: string } | null;

/** How fields are parted. With semicolons, decimals carry a comma and days are dd/MM/yyyy, as a Vietnamese Excel reads them. */
export const CSV_SEPARATORS = ["comma", "semicolon"] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

const BYTE_ORDER_MARK = "﻿";
const SIGNS: Record<CsvSeparator, string> = { comma: ",", semicolon: ";" };

/**
 * The rows of a table as CSV, đồng in digits and ratios as plain fractions. Columns at the end say, on every row, in
 * which unit, of which scope, period and basis, and as known on which day. Sums are left to whoever reads the rows.
 */
export function tableCsv(table: ReportTable, locale: Locale, separator: CsvSeparator = "comma"): string {
  const columns = table.columns.filter(({ only }) => only !== "screen");
  const unit = hasMoney(table)
    ? [{ label: wordsOf(locale).layout.table.unit, text: moneyUnitName("dong", locale) }]
    : [];
  const about = [...unit, ...table.about];
  const heads = [...columns.map(({ label, machine }) => machine ?? label), ...about.map(({ label }) => label)];
  const lines = table.rows
    .filter(({ sentence }) => sentence === undefined)
    .map((row) => [
      ...columns.map((column) => cellOf(row.values[table.columns.indexOf(column)] ?? null, column, separator)),
      ...about.map(({ text }) => text),
    ]);
  return writeCsv([heads, ...lines], separator);
}

/** A CSV file as spreadsheets read it: UTF-8 with BOM, CRLF. Text that a spreadsheet would run as a formula is kept text. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], separator: CsvSeparator = "comma"): string {
  const sign = SIGNS[separator];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map((cell) => written(cell, sign)).join(sign)}\r\n`).join("");
}

function cellOf(value: ReportValue, { kind }: ReportColumn, separator: CsvSeparator): CsvCell {
  if (value === null) return null;
  const decimal = (number: number) => ({
    digits: separator === "semicolon" ? String(number).replace(".", ",") : String(number),
  });
  if (typeof value === "object")
    return decimal(asNumber("part" in value ? rational(value.part, value.whole) : value.value));
  if (kind === "day" && separator === "semicolon") return formatDate(String(value), "vi");
  return typeof value === "string" ? value : { digits: String(value) };
}

function written(cell: CsvCell, sign: string): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return cell.digits;
  const harmless = /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(harmless) || harmless.includes(sign) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

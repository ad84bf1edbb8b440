/** A cell: text, or a number already written in digits. */
export type CsvCell = string | { readonly digits: string } | null;

const BYTE_ORDER_MARK = "﻿";

/** A CSV file as spreadsheets read it: UTF-8 with BOM, comma, CRLF. Text that a spreadsheet would run as a formula is kept text. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return cell.digits;
  const harmless = /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

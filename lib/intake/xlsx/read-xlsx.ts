import { LIMITS } from "../limits";
import { problemOf, type Reading } from "../problem-of";
import type { RawTable } from "../raw-table";
import { says } from "../xml/attributes";
import { elementsAt } from "../xml/elements-at";
import { cellFormats } from "./cell-formats";
import { findSheet, text } from "./find-sheet";
import { inflateParts, type Parts } from "./inflate-parts";
import type { Workbook } from "./read-cell";
import { readSheet, type SheetRefusal } from "./read-sheet";
import { sharedStrings } from "./shared-strings";
import type { SheetLayout } from "./sheet-layout";
import { readZipDirectory, unreadable } from "./zip-directory";

/** A workbook's sheet as a table, with what of its layout the table's columns must still be judged by. */
export type XlsxTable = { readonly table: RawTable; readonly layout: SheetLayout };

/** Reads one sheet of an .xlsx file: the visible one with one of these names, else the first visible one. */
export function readXlsx(bytes: Buffer, names: readonly string[]): Reading<XlsxTable> {
  const directory = readZipDirectory(bytes);
  if ("problems" in directory) return directory;
  const parts = inflateParts(bytes, directory.value);
  if ("problems" in parts) return parts;
  const sheet = findSheet(parts.value, names);
  const workbook = readWorkbook(parts.value);
  if (!sheet || !workbook) return unreadable();
  const read = readSheet(sheet.xml, workbook);
  if (!("rows" in read)) return refused(sheet.name, read);
  return { value: { table: { sheet: sheet.name, rows: read.rows }, layout: read.layout } };
}

function readWorkbook(parts: Parts): Workbook | null {
  const sharedXml = text(parts, "xl/sharedStrings.xml");
  const strings = sharedXml === "" ? [] : sharedStrings(sharedXml);
  const formats = cellFormats(text(parts, "xl/styles.xml"));
  const settings = elementsAt(text(parts, "xl/workbook.xml"), "workbook/workbookPr");
  if (!strings || !formats || !settings) return null;
  return { strings, formats, countsFrom1904: settings.some(({ date1904 }) => says(date1904)) };
}

function refused(sheet: string, refusal: SheetRefusal): Reading<never> {
  if ("rowsUpTo" in refusal) {
    const read = `${refusal.rowsUpTo}`;
    return { problems: [problemOf("table-too-many-rows", { sheet, read, expected: `${LIMITS.rows}` })] };
  }
  if ("columnsUpTo" in refusal) {
    const read = `${refusal.columnsUpTo}`;
    return { problems: [problemOf("table-too-many-columns", { sheet, read, expected: `${LIMITS.columns}` })] };
  }
  return unreadable();
}

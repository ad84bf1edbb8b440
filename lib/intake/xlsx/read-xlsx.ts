import { LIMITS } from "../limits";
import { problemOf, type Reading } from "../problem-of";
import type { RawTable } from "../raw-table";
import { says } from "../xml/attributes";
import { elementsAt } from "../xml/elements-at";
import { cellFormats } from "./cell-formats";
import { findSheet, findSheets, type SheetPart, text } from "./find-sheet";
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
  const opened = openWorkbook(bytes);
  if ("problems" in opened) return opened;
  const { parts, workbook } = opened.value;
  const sheet = findSheet(parts, names);
  return sheet ? readTable(sheet, workbook) : unreadable();
}

/** The most sheets of a workbook that are read. */
const SHEETS = 20;

/** Reads every visible sheet of an .xlsx file, at most twenty. */
export function readXlsxBook(bytes: Buffer): Reading<readonly XlsxTable[]> {
  const opened = openWorkbook(bytes);
  if ("problems" in opened) return opened;
  const sheets = findSheets(opened.value.parts, SHEETS);
  if (!sheets || sheets.length === 0) return unreadable();
  const tables: XlsxTable[] = [];
  for (const sheet of sheets) {
    const read = readTable(sheet, opened.value.workbook);
    if ("problems" in read) return read;
    tables.push(read.value);
  }
  return { value: tables };
}

function openWorkbook(bytes: Buffer): Reading<{ readonly parts: Parts; readonly workbook: Workbook }> {
  const directory = readZipDirectory(bytes);
  if ("problems" in directory) return directory;
  const parts = inflateParts(bytes, directory.value);
  if ("problems" in parts) return parts;
  const workbook = readWorkbook(parts.value);
  return workbook ? { value: { parts: parts.value, workbook } } : unreadable();
}

function readTable({ name, xml }: SheetPart, workbook: Workbook): Reading<XlsxTable> {
  const read = readSheet(xml, workbook);
  if (!("rows" in read)) return refused(name, read);
  return { value: { table: { sheet: name, rows: read.rows }, layout: read.layout } };
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

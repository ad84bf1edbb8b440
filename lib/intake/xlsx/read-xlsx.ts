import { readSheet } from "read-excel-file/node";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { LIMITS } from "../limits";
import { problemOf, type Reading } from "../problem-of";
import { EMPTY_CELL, type RawCell, type RawTable } from "../raw-table";
import { findSheet, text } from "./find-sheet";
import { inflateParts } from "./inflate-parts";
import { percentStyles } from "./percent-styles";
import { readStructure, type SheetStructure } from "./sheet-structure";
import { storeParts } from "./store-parts";
import { readZipDirectory, unreadable } from "./zip-directory";

/** A workbook's sheet as a table, with what of its structure the table's columns must still be judged by. */
export type XlsxTable = { readonly table: RawTable; readonly structure: SheetStructure };

type LibraryCell = { number: string } | string | boolean | Date | null;

/** Reads one sheet of an .xlsx file: the visible one with one of these names, else the first visible one. */
export async function readXlsx(bytes: Buffer, names: readonly string[]): Promise<Reading<XlsxTable>> {
  const directory = readZipDirectory(bytes);
  if ("problems" in directory) return directory;
  const parts = inflateParts(bytes, directory.value);
  if ("problems" in parts) return parts;
  const sheet = findSheet(parts.value, names);
  if (!sheet) return unreadable();
  const structure = readStructure(sheet.xml, percentStyles(text(parts.value, "xl/styles.xml")));
  const excess = refuseExcess(sheet.name, structure);
  if (excess) return { problems: [excess] };
  const rows = await readSheet(storeParts(parts.value), sheet.place, {
    trim: false,
    parseNumber: (number) => ({ number }),
  }).catch(() => null);
  if (!rows) return unreadable();
  const percents = new Set(structure.percents.map(({ row, column }) => `${row}:${column}`));
  const table: RawTable = {
    sheet: sheet.name,
    rows: rows.map((cells, index) => ({
      number: index + 1,
      cells: cells.map((cell, at) => cellOf(cell as LibraryCell, percents.has(`${index + 1}:${at + 1}`))),
    })),
  };
  return { value: { table, structure } };
}

function refuseExcess(sheet: string, { lastRow, lastColumn }: SheetStructure): IntakeProblem | null {
  if (lastRow > LIMITS.rows) {
    return problemOf("table-too-many-rows", { sheet, read: `${lastRow}`, expected: `${LIMITS.rows}` });
  }
  if (lastColumn > LIMITS.columns) {
    return problemOf("table-too-many-columns", { sheet, read: `${lastColumn}`, expected: `${LIMITS.columns}` });
  }
  return null;
}

function cellOf(cell: LibraryCell, percent: boolean): RawCell {
  if (cell === null || cell === "") return EMPTY_CELL;
  if (cell instanceof Date) return { kind: "date", text: cell.toISOString().slice(0, 10) };
  if (typeof cell === "boolean") return { kind: "text", text: cell ? "TRUE" : "FALSE" };
  if (typeof cell === "string") return { kind: "text", text: cell };
  const plain = shortest(cell.number);
  return percent ? { kind: "number", text: timesHundred(plain) } : { kind: "number", text: plain };
}

/** A file holds 205.7 as 205.69999999999999: the shortest text of the same number is what the sheet shows. */
function shortest(number: string): string {
  const value = Number(number);
  return Number.isFinite(value) ? String(value) : number;
}

function timesHundred(plain: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)([0-9]+)\.?([0-9]*)$/.exec(plain) ?? [];
  if (whole === "") return plain;
  const digits = whole + fraction.padEnd(2, "0");
  const point = whole.length + 2;
  const shifted = `${digits.slice(0, point).replace(/^0+(?=[0-9])/, "")}.${digits.slice(point)}`;
  return sign + shifted.replace(/\.$/, "");
}

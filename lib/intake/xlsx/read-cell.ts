import { LIMITS } from "../limits";
import { type CellFlaw, EMPTY_CELL, type RawCell } from "../raw-table";
import type { CellFormat } from "./cell-formats";
import { numberText, timesHundred } from "./number-text";

/** What the cells of a workbook point to: its shared texts, the formats of its styles, and from when it counts days. */
export type Workbook = {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly countsFrom1904: boolean;
};

/** A cell of the sheet's XML: its type and style, its value or own text as written, and whether a formula made it. */
export type XmlCell = {
  readonly type: string;
  readonly style: string;
  readonly value: string;
  readonly ownText: string;
  readonly isFormula: boolean;
};

const DAY = 86_400_000;
/** The last day a spreadsheet knows, 31/12/9999, and the first after the day of 1900 that never was. */
const LAST_SERIAL = 2_958_465;
const FIRST_SERIAL = 61;
const DAYS_TO_1904 = 1462;

/** What a person reads in a cell. */
export function readCell(cell: XmlCell, workbook: Workbook): RawCell {
  const read = { ...contentOf(cell, workbook) };
  if (cell.isFormula) return { ...read, flaw: "cell-formula" };
  if (read.kind === "empty") return EMPTY_CELL;
  const format = workbook.formats[Number(cell.style || "0")];
  if (format === "hidden") return { ...read, flaw: "cell-hidden" };
  if (read.text.length > LIMITS.cellCharacters) {
    return { kind: "text", text: read.text.slice(0, LIMITS.cellCharacters), flaw: "value-too-long" };
  }
  return read;
}

function contentOf({ type, style, value, ownText }: XmlCell, workbook: Workbook): RawCell {
  if (type === "s") return ofText(workbook.strings[Number(value)] ?? "");
  if (type === "inlineStr") return ofText(ownText);
  if (type === "str") return ofText(value);
  if (type === "e") return flawed(value, "cell-error");
  if (type === "b") return ofText(value === "1" ? "TRUE" : "FALSE");
  if (value.trim() === "") return EMPTY_CELL;
  if (type === "d") return { kind: "date", text: value.slice(0, 10) };
  return ofNumber(value, workbook.formats[Number(style || "0")] ?? "plain", workbook.countsFrom1904);
}

function ofText(text: string): RawCell {
  return text === "" ? EMPTY_CELL : { kind: "text", text };
}

function ofNumber(raw: string, format: CellFormat, countsFrom1904: boolean): RawCell {
  const plain = numberText(raw);
  if (plain === null) return flawed(raw, "number-imprecise");
  if (format === "scaled") return { kind: "number", text: plain, flaw: "number-scaled" };
  if (format === "percent") return { kind: "number", text: timesHundred(plain), percent: true };
  return format === "day" ? ofDay(plain, countsFrom1904) : { kind: "number", text: plain };
}

function ofDay(plain: string, countsFrom1904: boolean): RawCell {
  const serial = Math.floor(Number(plain)) + (countsFrom1904 ? DAYS_TO_1904 : 0);
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return flawed(plain, "date-wrong");
  return { kind: "date", text: new Date(Date.UTC(1899, 11, 30) + serial * DAY).toISOString().slice(0, 10) };
}

function flawed(text: string, flaw: CellFlaw): RawCell {
  return { kind: "text", text: text.slice(0, 60), flaw };
}

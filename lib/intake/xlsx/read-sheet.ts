import { LIMITS } from "../limits";
import type { RawCell, RawRow } from "../raw-table";
import { EMPTY_CELL } from "../raw-table";
import { attributesOf } from "../xml/attributes";
import { scanXml } from "../xml/scan-xml";
import { placeOf } from "./place";
import { readCell, type Workbook, type XmlCell } from "./read-cell";
import { textOf } from "./shared-strings";
import { type SheetLayout, SheetLayoutReader } from "./sheet-layout";

/** A worksheet read: its rows with a value, and what of its layout a table of records may not have. */
export type Sheet = { readonly rows: readonly RawRow[]; readonly layout: SheetLayout };

/** Why a worksheet is not read: its XML is broken, or it holds more than is taken. */
export type SheetRefusal = { readonly broken: true } | { readonly rowsUpTo: number } | { readonly columnsUpTo: number };

/** Excel's own last row. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const NO_CELL = { type: "n", style: "", value: "", ownText: "", isFormula: false };

/** Reads a worksheet's XML once, cell by cell. Nothing is kept of what is empty, and it stops at the first excess. */
export function readSheet(xml: string, workbook: Workbook): Sheet | SheetRefusal {
  const reader = new SheetReader(workbook);
  try {
    const whole = scanXml(xml, {
      open: (path, attributes) => reader.open(path, attributes),
      text: (path, text, literal) => reader.text(path, text, literal),
      close: (path) => reader.close(path),
    });
    return whole ? { rows: reader.rows, layout: reader.layout.layout } : { broken: true };
  } catch (refusal) {
    if (refusal instanceof Refused) return refusal.why;
    throw refusal;
  }
}

class Refused {
  constructor(readonly why: SheetRefusal) {}
}

class SheetReader {
  readonly rows: RawRow[] = [];
  readonly layout = new SheetLayoutReader();
  readonly #workbook: Workbook;
  #tables = 0;
  #row = { number: 0, hidden: false };
  #cells: RawCell[] = [];
  #column = 0;
  #cell: { -readonly [K in keyof XmlCell]: XmlCell[K] } = { ...NO_CELL };

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open(path: readonly string[], attributes: string): void {
    if (path[1] !== "sheetData") this.layout.open(path, attributes);
    else if (path.length === 2) {
      if (++this.#tables > 1) throw new Refused({ broken: true });
    } else if (path.length === 3 && path[2] === "row") this.#openRow(attributes);
    else if (path.length === 4 && path[3] === "c") this.#openCell(attributes);
    else if (path.length === 5 && path[4] === "f") this.#cell.isFormula = true;
  }

  text(path: readonly string[], text: string, literal: boolean): void {
    if (path[1] !== "sheetData" || path.length < 5) return;
    if (path.length === 5 && path[4] === "v") this.#cell.value += textOf(text, literal);
    else if (path[4] === "is" && path.at(-1) === "t" && !path.includes("rPh"))
      this.#cell.ownText += textOf(text, literal);
  }

  close(path: readonly string[]): void {
    if (path[1] !== "sheetData") return;
    if (path.length === 4 && path[3] === "c") this.#closeCell();
    else if (path.length === 3 && path[2] === "row") this.#closeRow();
  }

  #openRow(written: string): void {
    const attributes = attributesOf(written);
    const number = attributes.r === undefined ? this.#row.number + 1 : Number(attributes.r);
    if (!Number.isInteger(number) || number <= this.#row.number) throw new Refused({ broken: true });
    if (number > LAST_ROW) throw new Refused({ rowsUpTo: number });
    this.#row = { number, hidden: this.layout.hides(attributes) };
    this.#cells = [];
    this.#column = 0;
  }

  #openCell(written: string): void {
    const { r, t = "n", s = "" } = attributesOf(written);
    const place = r === undefined ? { row: this.#row.number, column: this.#column + 1 } : placeOf(r);
    if (!place || place.row !== this.#row.number || place.column <= this.#column) throw new Refused({ broken: true });
    if (place.column > LAST_COLUMN) throw new Refused({ columnsUpTo: place.column });
    this.#column = place.column;
    this.#cell = { ...NO_CELL, type: t, style: s };
  }

  #closeCell(): void {
    const cell = readCell(this.#cell, this.#workbook);
    if (cell.kind === "empty" && !cell.flaw) return;
    if (this.#row.number > LIMITS.rows) throw new Refused({ rowsUpTo: this.#row.number });
    if (this.#column > LIMITS.columns) throw new Refused({ columnsUpTo: this.#column });
    while (this.#cells.length < this.#column - 1) this.#cells.push(EMPTY_CELL);
    this.#cells.push(cell);
  }

  #closeRow(): void {
    const { number, hidden } = this.#row;
    if (this.#cells.length === 0) return;
    this.rows.push({ number, cells: this.#cells, ...(hidden && { hidden }) });
  }
}

import { LIMITS } from "../limits";
import { problemOf, type Reading } from "../problem-of";
import { EMPTY_CELL, type RawCell, type RawRow, type RawTable } from "../raw-table";

const SEPARATORS = [",", ";", "\t"] as const;

/** The first lines may be a title and a unit; the separator is judged by all of them. */
const JUDGED_ROWS = 20;

/**
 * Reads a CSV file: UTF-8 with or without its mark, quoted as spreadsheets do. Its separator – comma, semicolon or tab –
 * is the one by which its first rows hold the most of what is looked for (`worth`), else the most cells.
 */
export function readCsv(bytes: Buffer, sheet: string, worth: (rows: readonly RawRow[]) => number): Reading<RawTable> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { problems: [problemOf("file-not-utf8", { sheet })] };
  }
  const { rows, isOpen, columns } = parse(text, separatorOf(text, worth), LIMITS.rows + 1);
  if (isOpen) return { problems: [problemOf("file-open-quote", { sheet })] };
  if (columns > LIMITS.columns) {
    return {
      problems: [problemOf("table-too-many-columns", { sheet, read: `${columns}`, expected: `${LIMITS.columns}` })],
    };
  }
  if (rows.length > LIMITS.rows) {
    const read = `${rows.length}`;
    return { problems: [problemOf("table-too-many-rows", { sheet, read, expected: `${LIMITS.rows}` })] };
  }
  return { value: { sheet, rows: rows.filter(({ cells }) => cells.some(({ kind }) => kind !== "empty")) } };
}

function separatorOf(text: string, worth: (rows: readonly RawRow[]) => number): string {
  const judged = SEPARATORS.map((separator) => {
    const { rows, columns } = parse(text, separator, JUDGED_ROWS);
    return { separator, worth: worth(rows) * (LIMITS.columns + 1) + columns };
  });
  return judged.reduce((best, next) => (next.worth > best.worth ? next : best)).separator;
}

type Parsed = {
  readonly rows: RawRow[];
  /** A quotation mark is opened and never closed. */
  readonly isOpen: boolean;
  /** Cells of the widest row; reading stops at the first that has too many. */
  readonly columns: number;
};

/** Rows numbered by their place among the records, as a spreadsheet shows them; `most` rows at most. */
function parse(text: string, separator: string, most: number): Parsed {
  const rows: RawRow[] = [];
  let cells: RawCell[] = [];
  let columns = 0;
  let at = 0;
  while (at < text.length && rows.length < most && cells.length <= LIMITS.columns) {
    const read = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator);
    if (!read) return { rows, isOpen: true, columns };
    cells.push(cellOf(read.text));
    columns = Math.max(columns, cells.length);
    at = read.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    rows.push({ number: rows.length + 1, cells });
    cells = [];
  }
  return { rows, isOpen: false, columns };
}

function cellOf(text: string): RawCell {
  if (text === "") return EMPTY_CELL;
  if (text.length <= LIMITS.cellCharacters) return { kind: "text", text };
  return { kind: "text", text: text.slice(0, LIMITS.cellCharacters), flaw: "value-too-long" };
}

function plain(text: string, from: number, separator: string): { text: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { text: text.slice(from, end), end };
}

function quoted(text: string, from: number, separator: string): { text: string; end: number } | null {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  const rest = plain(text, close + 1, separator);
  return { text: text.slice(from + 1, close).replaceAll('""', '"') + rest.text, end: rest.end };
}

import { LIMITS } from "../limits";
import { problemOf, type Reading } from "../problem-of";
import type { RawCell, RawRow, RawTable } from "../raw-table";

const SEPARATORS = [",", ";", "\t"] as const;

/** Reads a CSV file: UTF-8 with or without its mark, separated by comma, semicolon or tab, quoted as spreadsheets do. */
export function readCsv(bytes: Buffer, sheet: string): Reading<RawTable> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { problems: [problemOf("file-not-utf8", { sheet })] };
  }
  const rows = parse(text, separatorOf(text));
  if (!rows) return { problems: [problemOf("file-open-quote", { sheet })] };
  if (rows.length > LIMITS.rows) {
    const read = `${rows.length}`;
    return { problems: [problemOf("table-too-many-rows", { sheet, read, expected: `${LIMITS.rows}` })] };
  }
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (widest > LIMITS.columns) {
    return {
      problems: [problemOf("table-too-many-columns", { sheet, read: `${widest}`, expected: `${LIMITS.columns}` })],
    };
  }
  return { value: { sheet, rows } };
}

/** The separator that cuts the first line into most pieces. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const pieces = SEPARATORS.map((separator) => ({ separator, count: line.split(separator).length }));
  return pieces.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

/** Rows numbered by their place among the records, as a spreadsheet shows them; null when a quote is never closed. */
function parse(text: string, separator: string): RawRow[] | null {
  const rows: RawRow[] = [];
  let cells: RawCell[] = [];
  let at = 0;
  while (at < text.length) {
    const read = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator);
    if (!read) return null;
    cells.push(read.text === "" ? { kind: "empty", text: "" } : { kind: "text", text: read.text });
    at = read.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    rows.push({ number: rows.length + 1, cells });
    cells = [];
  }
  return rows;
}

function plain(text: string, from: number, separator: string): { text: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { text: text.slice(from, end), end };
}

function quoted(text: string, from: number, separator: string): { text: string; end: number } | null {
  let read = "";
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    read += text.slice(at, close);
    if (text[close + 1] !== '"') {
      at = close + 1;
      break;
    }
    read += '"';
    at = close + 2;
  }
  const rest = plain(text, at, separator);
  return { text: read + rest.text, end: rest.end };
}

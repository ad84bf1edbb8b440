import type { RawRow } from "../raw-table";
import { BOOK_LIMITS, type BookTable } from "./book";

/** Rows of headings that stand over one another: fund over measure over year. */
const LEVELS = 3;

/** The widest row of a table's first ones. */
export function widthOf({ rows }: BookTable): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/**
 * What each column is called where a row is the lowest of the headings: the texts that stand over one another, joined. A
 * merged cell stands over all its columns; without merged cells, a heading stands over the empty ones to its right.
 */
export function headingsAt(table: BookTable, lowest: number): readonly string[] {
  const width = widthOf(table);
  const levels: string[][] = [];
  for (let number = lowest; number > lowest - LEVELS && number > 0; number--) {
    const texts = filled(table, number, width);
    const distinct = new Set(texts.filter((text) => text !== ""));
    if (number < lowest && distinct.size < 2) break;
    levels.unshift(texts);
  }
  const own = levels.at(-1) ?? [];
  const stacked = levels.map((texts, level) => (level === levels.length - 1 ? texts : carried(texts, own)));
  return Array.from({ length: width }, (_, at) => {
    const parts = stacked.map((texts) => texts[at] ?? "").filter((text) => text !== "");
    return parts.filter((text, place) => text !== parts[place - 1]).join(" ");
  });
}

function filled({ rows, merges }: BookTable, number: number, width: number): string[] {
  const texts = textsOf(
    rows.find((row) => row.number === number),
    width,
  );
  for (const { from, to } of merges) {
    if (number < from.row || number > to.row) continue;
    const [text = ""] = textsOf(
      rows.find((row) => row.number === from.row),
      width,
    ).slice(from.column - 1);
    for (let column = from.column; column <= Math.min(to.column, width); column++) texts[column - 1] = text;
  }
  return texts;
}

function textsOf(row: RawRow | undefined, width: number): string[] {
  return Array.from({ length: width }, (_, at) => tidy(row?.cells[at]?.text ?? ""));
}

const tidy = (text: string) => text.slice(0, 200).normalize("NFC").replace(/\s+/g, " ").trim();

/** A heading goes on over the columns to its right that have one of their own below and none at its height. */
function carried(texts: readonly string[], own: readonly string[]): string[] {
  let standing = "";
  return texts.map((text, at) => {
    const below = own[at] ?? "";
    if (text !== "") standing = below === "" || below === text ? "" : text;
    else if (below === "") standing = "";
    return text === "" ? standing : text;
  });
}

/** Rows that may hold the lowest heading. */
export function headingRows({ rows }: BookTable): readonly number[] {
  return rows.filter(({ number }) => number <= BOOK_LIMITS.headingRows).map(({ number }) => number);
}

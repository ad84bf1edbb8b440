/** Words that count as the name of the row of totals. */
const TOTAL = /^(tổng( số| cộng| kinh phí)?|cộng|total|grand total)$/;
const COUNTS = /^(stt|tt|no)(?!\p{L})/iu;
/** What begins as a number does, or stands for nothing. */
const NUMBER = /^([-–—−(]?\s*[0-9]|[-–—]$)/;
/** A shorter name may be the beginning of too many others. */
const SHORTEST = 6;
const ORDINAL = /^([-+*•]|([ivx]{1,5}|[0-9]{1,2}(\.[0-9]{1,2}){0,3}|[a-zđ])[.)/-])\s*/;

/** What a table to paste into has: how its rows are named, the first being its total, and what stands over its columns. */
export type PasteTarget = {
  readonly names: readonly string[];
  readonly headings: readonly string[];
};
/** A row of a block to write: into which row of the table, counted from the first of `names`; null for the next in order. */
type PastedRow = { readonly to: number | null; readonly at: number; readonly texts: readonly string[] };
/** A block as it is written: its rows, how many headings it began with, the column it is taken from, and the names no row of the table has. */
export type PastedTable = {
  readonly rows: readonly PastedRow[];
  readonly headings: number;
  readonly from: number;
  readonly strangers: readonly { readonly at: number; readonly name: string }[];
};

/**
 * Understands a block from a sheet that brings its heading rows, a column that counts or names its rows, or all of these:
 * headings are left out, and a named row is for the row of that name. Without any of these it is taken as it stands.
 */
export function pastedTable(block: readonly (readonly string[])[], target: PasteTarget): PastedTable {
  const headings = headingsOf(block, target);
  const body = block.slice(headings);
  const known = new Map(target.names.map((name, place) => [nameKey(name), place]));
  const named = nameColumn(body, known);
  if (named < 0) {
    const from = headings > 0 && COUNTS.test(block[0]?.[0] ?? "") ? 1 : 0;
    const rows = body.map((row, at) => ({ to: null, at: headings + at, texts: row.slice(from) }));
    return { rows, headings, from, strangers: [] };
  }
  const from = firstNumbers(body, named + 1);
  const rows: PastedRow[] = [];
  const strangers: PastedTable["strangers"][number][] = [];
  for (const [at, row] of body.entries()) {
    const [name = "", texts] = [row[named], row.slice(from)];
    const to = placeOf(name, known);
    if (to !== undefined) rows.push({ to, at: headings + at, texts });
    else if (texts.some((text) => text !== "")) strangers.push({ at: headings + at, name });
  }
  return { rows, headings, from, strangers };
}

/** A name as it is compared: without case, ordinals, and what stands in brackets. */
function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(ORDINAL, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/[\s:.;]+/g, " ")
    .trim();
}

function placeOf(name: string, known: ReadonlyMap<string, number>): number | undefined {
  const key = nameKey(name);
  const exact = known.get(key) ?? (TOTAL.test(key) ? 0 : undefined);
  if (exact !== undefined || key.length < SHORTEST) return exact;
  const [begun, other] = [...known].filter(([name]) => name.startsWith(key) || key.startsWith(`${name} `));
  return other === undefined ? begun?.[1] : undefined;
}

/** How many rows stand over the first that is none of words alone, where one of them is a heading. */
function headingsOf(block: readonly (readonly string[])[], target: PasteTarget): number {
  const numbers = block.findIndex((row) => row.some((text) => NUMBER.test(text)));
  const over = block.slice(0, Math.max(0, numbers));
  const last = over.findLastIndex((row) => isHeading(row, target));
  return last + 1;
}

/** A row of words over the columns: such as stand over this table, or, over a table of numbers, several words and no number. */
function isHeading(row: readonly string[], { names, headings }: PasteTarget): boolean {
  const filled = row.filter((text) => text !== "");
  if (filled.length < 2) return false;
  const over = new Set(headings.map(nameKey));
  if (filled.filter((text) => over.has(nameKey(text))).length * 2 > filled.length) return true;
  return names.length > 0 && filled.every((text) => !NUMBER.test(text));
}

/** The column that names rows of the table: one of the first three, most of whose texts are words, and some such names. */
function nameColumn(rows: readonly (readonly string[])[], known: ReadonlyMap<string, number>): number {
  return known.size === 0
    ? -1
    : [0, 1, 2].findIndex((column) => {
        const texts = rows.map((row) => row[column] ?? "").filter((text) => !NUMBER.test(text) && /\p{L}/u.test(text));
        return texts.length * 2 > rows.length && texts.some((text) => placeOf(text, known) !== undefined);
      });
}

/** The first column from there on that has a number: those before say in what it is counted. */
function firstNumbers(rows: readonly (readonly string[])[], from: number): number {
  const widest = Math.max(...rows.map((row) => row.length));
  for (let column = from; column < widest; column++)
    if (rows.every((row) => !row[column]) || rows.some((row) => NUMBER.test(row[column] ?? ""))) return column;
  return from;
}

import type { IntakeProblem, IntakeProblemCode } from "@/lib/domain/intake/problem";
import { fold } from "./fold";
import { garblingOf } from "./garbled";
import { LIMITS } from "./limits";
import { problemOf } from "./problem-of";
import { columnLetters, type RawCell } from "./raw-table";
import type { Field, Record } from "./read-records";

/** What people write in a cell that has nothing to say, and what the portal's own pages print there. */
const NOTHING = new Set(
  [
    "-",
    "--",
    "không",
    "không có",
    "không nêu",
    "không nêu kỳ",
    "không rõ",
    "không ghi",
    "không ghi ngày",
    "không xác định",
    "n/a",
    "none",
    "not stated",
    "no period named",
    "undated",
  ].map(fold),
);
/** How much of a cell a problem quotes. */
const QUOTED = 200;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** Takes the cells of one row by column and remembers everything that is wrong with them. */
export class RowReader<Key extends string> {
  readonly problems: IntakeProblem[] = [];
  /** Whether a column that every row needs is missing: what the row says without it is not to be used either. */
  #isPartial = false;
  readonly #sheet: string;
  readonly #record: Record<Key>;
  /** Columns whose cell is refused as it stands: what is in it is not judged further. */
  readonly #flawed = new Set<Key>();

  constructor(sheet: string, record: Record<Key>) {
    this.#sheet = sheet;
    this.#record = record;
  }

  field(key: Key): Field {
    return this.#record.field(key);
  }

  refuse(code: IntakeProblemCode, key: Key, expected = "", read = this.field(key).cell.text): void {
    const { column, heading } = this.field(key);
    const where = { sheet: this.#sheet, row: this.#record.row, column, heading };
    this.problems.push(problemOf(code, { ...where, read: read.slice(0, QUOTED), expected }));
  }

  /** Whether the row can be used: nothing is wrong with it, and nothing it needs is missing. */
  get isWhole(): boolean {
    return this.problems.length === 0 && !this.#isPartial;
  }

  /** Whether the cell can be read at all; a formula, an error and the like are refused once. */
  #isSound(key: Key): boolean {
    const { cell, column } = this.field(key);
    if (this.#flawed.has(key)) return false;
    const garbling = cell.kind === "text" && !cell.flaw ? garblingOf(cell.text) : null;
    if (!cell.flaw && !garbling) return true;
    this.#flawed.add(key);
    if (garbling) this.refuse(garbling, key);
    if (cell.flaw) {
      const isUnseen = cell.flaw === "cell-formula" || cell.flaw === "cell-hidden";
      const read = isUnseen ? `${columnLetters(column ?? 1)}${this.#record.row}` : cell.text;
      this.refuse(cell.flaw, key, cell.flaw === "value-too-long" ? `${LIMITS.cellCharacters}` : "", read);
    }
    return false;
  }

  /** What `read` makes of the cell; null when it is empty, or when it is refused with `code`. */
  optional<T>(key: Key, read: (cell: RawCell) => T | null, code: IntakeProblemCode, expected: string): T | null {
    const { cell } = this.field(key);
    if (!this.#isSound(key) || saysNothing(cell)) return null;
    const value = read(cell);
    if (value === null) this.refuse(code, key, expected);
    return value;
  }

  /** As `optional`, and a cell that is empty or says nothing ("–", "không rõ") is refused too; a column that is missing altogether was refused already. */
  required<T>(key: Key, read: (cell: RawCell) => T | null, code: IntakeProblemCode, expected: string): T | null {
    const { cell, column } = this.field(key);
    if (!this.#isSound(key)) return null;
    if (saysNothing(cell)) {
      if (column === null) this.#isPartial = true;
      else this.refuse("value-missing", key);
      return null;
    }
    return this.optional(key, read, code, expected);
  }

  /** The cell's words with marks composed and single spaces; empty when there are none. */
  words(key: Key, longest: number): string {
    if (!this.#isSound(key)) return "";
    const text = composed(this.field(key).cell);
    if (text.length > longest) this.refuse("value-too-long", key, `${longest}`);
    if (UNPRINTABLE.test(text)) this.refuse("value-unprintable", key);
    return text;
  }
}

/** Whether a cell is empty, or holds a word for it such as "–" or "không nêu". */
function saysNothing({ kind, text }: RawCell): boolean {
  return text.trim() === "" || (kind === "text" && text.length < 40 && NOTHING.has(fold(text)));
}

/** A cell's text with marks composed (NFC) and single spaces. */
function composed({ text }: RawCell): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

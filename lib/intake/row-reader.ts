import type { IntakeProblem, IntakeProblemCode } from "@/lib/domain/intake/problem";
import { problemOf } from "./problem-of";
import type { RawCell } from "./raw-table";
import type { Field, Record } from "./read-records";

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** Takes the cells of one row by column and remembers everything that is wrong with them. */
export class RowReader<Key extends string> {
  readonly problems: IntakeProblem[] = [];
  readonly #sheet: string;
  readonly #record: Record<Key>;

  constructor(sheet: string, record: Record<Key>) {
    this.#sheet = sheet;
    this.#record = record;
  }

  field(key: Key): Field {
    return this.#record.field(key);
  }

  refuse(code: IntakeProblemCode, key: Key, expected = ""): void {
    const { cell, column, heading } = this.field(key);
    const where = { sheet: this.#sheet, row: this.#record.row, column, heading };
    this.problems.push(problemOf(code, { ...where, read: cell.text, expected }));
  }

  /** What `read` makes of the cell; null when it is empty, or when it is refused with `code`. */
  optional<T>(key: Key, read: (cell: RawCell) => T | null, code: IntakeProblemCode, expected: string): T | null {
    const { cell } = this.field(key);
    if (cell.text.trim() === "") return null;
    const value = read(cell);
    if (value === null) this.refuse(code, key, expected);
    return value;
  }

  /** As `optional`, and an empty cell is refused too; a column that is missing altogether was refused already. */
  required<T>(key: Key, read: (cell: RawCell) => T | null, code: IntakeProblemCode, expected: string): T | null {
    const { cell, column } = this.field(key);
    if (cell.text.trim() === "") {
      if (column !== null) this.refuse("value-missing", key);
      return null;
    }
    return this.optional(key, read, code, expected);
  }

  /** The cell's words with marks composed and single spaces; empty when there are none. */
  words(key: Key, longest: number): string {
    const text = composed(this.field(key).cell);
    if (text.length > longest) this.refuse("value-too-long", key, `${longest}`);
    if (UNPRINTABLE.test(text)) this.refuse("value-unprintable", key);
    return text;
  }
}

/** A cell's text with marks composed (NFC) and single spaces. */
function composed({ text }: RawCell): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

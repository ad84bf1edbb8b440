import type { IntakeProblemCode } from "@/lib/domain/intake/problem";
import { GREATEST_AMOUNT } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import { areaText } from "@/lib/domain/registers/area";
import type { RegisterValue } from "@/lib/domain/registers/entry";
import { LONGEST_LINE, LONGEST_TEXT, type RegisterField } from "@/lib/domain/registers/field";
import { fieldsOf, type RegisterKind } from "@/lib/domain/registers/registers";
import { type StoredValues, storedValues } from "@/lib/domain/registers/values";
import { readMoneyText } from "@/lib/input/money-text";
import { readNumber } from "@/lib/input/number-text";
import { fold } from "../fold";
import type { KnownCode, KnownUnit } from "../published-figures/known";
import { readDay } from "../published-figures/read-day";
import { readYear } from "../published-figures/read-period";
import { scopeKey } from "../published-figures/vocabulary";
import type { RawCell } from "../raw-table";
import type { RowReader } from "../row-reader";
import { choiceWords, type RegisterColumn } from "./sheet";

/** What a sheet of a register may name: provinces its sender writes for, and the catalogue's indicators. */
export type KnownForRegister = {
  readonly units: readonly KnownUnit[];
  readonly indicators: readonly KnownCode[];
  /** The sender's own province; null for the Cục, whose rows each name theirs. */
  readonly ownUnitId: string | null;
};

/** One row of a sheet of a register, its fields as they are kept. */
export type RegisterRow = {
  readonly row: number;
  readonly unitId: string;
  readonly name: string;
  readonly fields: StoredValues;
};

type From = RowReader<RegisterColumn>;

/** Reads one row; what is wrong with it is in the reader's problems, and the row then is not to be used. */
export function readRegisterRow(from: From, kind: RegisterKind, row: number, known: KnownForRegister): RegisterRow {
  const name = wordsOf(from, "name", LONGEST_LINE, true) ?? "";
  const unitId = unitOf(from, known);
  const values: Record<string, RegisterValue> = {};
  for (const [key, field] of fieldsOf(kind)) {
    const value = valueIn(from, key, field, known);
    if (value !== null) values[key] = value;
  }
  return { row, unitId, name, fields: storedValues(values) };
}

function wordsOf(from: From, key: RegisterColumn, most: number, required: boolean): string | null {
  if (!required) return from.words(key, most) || null;
  return from.required(key, () => from.words(key, most), "value-missing", "");
}

/** The province a row names, today's before a former one of the same name; none named is the sender's own. */
function unitOf(from: From, { units, ownUnitId }: KnownForRegister): string {
  const named = ({ text }: RawCell): string | null => {
    const meant = units.filter(
      ({ id, names }) => id === text.trim() || names.some((one) => scopeKey(one) === scopeKey(text)),
    );
    return (meant.find(({ validTo }) => validTo === null) ?? meant[0])?.id ?? null;
  };
  const expected = units.find(({ id }) => id === ownUnitId)?.names[0] ?? "";
  if (ownUnitId === null) return from.required("unitId", named, "scope-unknown", expected) ?? missing(from);
  return from.optional("unitId", named, "entry-province-other", expected) ?? ownUnitId;
}

/** A column that is missing altogether is not refused for the sheet, so it is here. */
function missing(from: From): string {
  if (from.field("unitId").column === null) from.refuse("value-missing", "unitId");
  return "";
}

function valueIn(from: From, key: RegisterColumn, field: RegisterField, known: KnownForRegister): RegisterValue | null {
  const ask = <Value>(read: (cell: RawCell) => Value | null, code: IntakeProblemCode, expected: string) =>
    field.required ? from.required(key, read, code, expected) : from.optional(key, read, code, expected);
  switch (field.kind) {
    case "text":
      return wordsOf(from, key, LONGEST_LINE, field.required === true);
    case "long-text":
      return wordsOf(from, key, LONGEST_TEXT, field.required === true);
    case "money":
      return ask(amount, "money-wrong", "1.250.000.000");
    case "count":
      return ask(count, "count-wrong", "12");
    case "area":
      return ask(area, "area-wrong", "12,5");
    case "year":
      return ask(({ text }) => readYear(text), "year-wrong", "2010–2100");
    case "day":
      return ask(readDay, "date-wrong", "15/10/2026");
    case "choice":
      return ask(choiceIn(field.choices ?? []), "value-not-known", expectedOf(field.choices ?? []));
    case "indicator":
      return ask(codeIn(known.indicators), "value-not-known", known.indicators.map(({ code }) => code).join(", "));
    case "project":
      return wordsOf(from, key, 60, false);
  }
}

const count = ({ text }: RawCell) => (/^[0-9]{1,9}$/.test(text.trim()) ? Number(text) : null);

function area({ text, kind }: RawCell): string | null {
  const [, whole = "", fraction = ""] =
    (kind === "number" && /^([0-9]{1,7})(?:[.]([0-9]{1,2}))?$/.exec(text.trim())) || [];
  if (whole) return areaText({ digits: BigInt(whole + fraction), decimals: fraction.length });
  const read = kind === "text" ? readNumber(text.trim(), { decimals: true }) : null;
  return read && "digits" in read ? areaText(read) : null;
}

function amount(cell: RawCell): Dong | null {
  if (cell.percent) return null;
  if (/^[0-9]{1,16}$/.test(cell.text.trim())) {
    const read = BigInt(cell.text.trim());
    return read <= GREATEST_AMOUNT ? read : null;
  }
  const read = cell.kind === "text" ? readMoneyText(cell.text) : null;
  return read && "amount" in read ? read.amount : null;
}

const choiceIn =
  (choices: readonly string[]) =>
  ({ text }: RawCell) =>
    choices.find((code) => choiceWords(code).some((word) => fold(word) === fold(text))) ?? null;

const expectedOf = (choices: readonly string[]) => choices.map((code) => choiceWords(code)[1]).join(", ");

const codeIn =
  (list: readonly KnownCode[]) =>
  ({ text }: RawCell) =>
    list.find(({ code, names }) => [code, ...names].some((word) => fold(word) === fold(text)))?.code ?? null;

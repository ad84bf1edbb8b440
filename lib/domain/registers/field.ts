/**
 * What a field of a register holds: one line or several lines of words; an amount in đồng; a whole number of things; an
 * area in hectares to hundredths; a year; a day;
 * one of a closed list; an output indicator of the catalogue; a đề án by its code.
 */
export const FIELD_KINDS = [
  "text",
  "long-text",
  "money",
  "count",
  "area",
  "year",
  "day",
  "choice",
  "indicator",
  "project",
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One field of a register: what it holds, and where it is shown. */
export type RegisterField = {
  readonly kind: FieldKind;
  /** No entry is without it. */
  readonly required?: true;
  /** The codes of a `choice`, in their order. */
  readonly choices?: readonly string[];
  /** A column of the list on a screen; files have every field. */
  readonly listed?: true;
  /** Summed over all entries that match. */
  readonly total?: true;
};

/** The most characters of a line, and of several lines. */
export const LONGEST_LINE = 300;
export const LONGEST_TEXT = 4000;
/** The greatest number of things: nine digits. */
export const GREATEST_COUNT = 999_999_999;
/** The years an entry may be of. */
export const REGISTER_YEARS = { from: 2010, to: 2100 } as const;

/** A field as its record begins: what it holds, and whether the list shows it. */
export const shown = <Kind extends FieldKind>(kind: Kind) => ({ kind, listed: true }) as const;
export const asked = <Kind extends FieldKind>(kind: Kind) => ({ kind, listed: true, required: true }) as const;
export const summed = <Kind extends "money" | "count" | "area">(kind: Kind) =>
  ({ kind, listed: true, total: true }) as const;
export const kept = <Kind extends FieldKind>(kind: Kind) => ({ kind }) as const;
export const oneOf = <Choice extends string>(...choices: readonly Choice[]) =>
  ({ kind: "choice", listed: true, required: true, choices }) as const;

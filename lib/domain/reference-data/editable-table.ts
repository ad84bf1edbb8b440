/** Where a field's choices come from: fixed words of the portal, or rows of the database. */
export type FixedChoice = "fund" | "nationalFund" | "state" | "requirement" | "unitType";
export type ListedChoice = "content" | "item" | "indicator" | "unit" | "region" | "agency";
export type ChoiceSource = FixedChoice | ListedChoice;

/** What a field of reference data holds, and within which bounds it is read. */
export type FieldKind =
  | { readonly kind: "line"; readonly most: number; readonly like?: RegExp }
  | { readonly kind: "count"; readonly least: number; readonly most: number }
  | { readonly kind: "money" }
  | { readonly kind: "flag" }
  | { readonly kind: "day" }
  | { readonly kind: "choice"; readonly of: ChoiceSource };

/** A field of a table: its name in forms and JSON, its column, what it holds. */
export type EditableField = FieldKind & {
  readonly name: string;
  readonly column: string;
  readonly required: boolean;
  /** Kept in Vietnamese, whatever language the reader has chosen. */
  readonly vietnamese?: true;
};

/** Bảng dữ liệu tham chiếu that the administrator edits: forms, checks, lists and files follow from it. */
export type EditableTable = {
  readonly relation: string;
  /** The column of a row's first day; null where rows hold without one. */
  readonly start: "valid_from" | "day" | null;
  /** What a row is of; rows of one key follow one another in time. */
  readonly keys: readonly EditableField[];
  readonly fields: readonly EditableField[];
  /** The column that says how sure a row is. */
  readonly sure: "mark" | "confirmed" | null;
  /** Whether a row may end with no other after it. */
  readonly ends?: true;
  /** Exactly one of these groups of fields is filled in. */
  readonly oneOf?: readonly (readonly string[])[];
};

import type { IsoDate } from "../period/period";
import { type EditableName, editableTable } from "./editable-tables";

type Values = Readonly<Record<string, string | null>>;

/** What a row is of, as the database's guards have it: machinery.KCQG. */
export function keyOf(name: EditableName, values: Values): string {
  return editableTable(name)
    .keys.map((key) => values[key.name] ?? "")
    .join(".");
}

/** The id of a row: its key and first day, machinery.KCQG.2027-01-01. */
export function rowIdFrom(name: EditableName, values: Values, start: IsoDate | null): string {
  return [keyOf(name, values), start].filter(Boolean).join(".");
}

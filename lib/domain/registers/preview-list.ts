import type { RegisterEntry } from "./entry";
import type { WaitingRow } from "./register-import";
import type { RegisterList } from "./register-query";
import type { RegisterKind } from "./registers";
import { readValues } from "./values";

/** Rows of a sheet as a list would show them, before any is saved. */
export function previewList(
  kind: RegisterKind,
  rows: readonly WaitingRow[],
): Pick<RegisterList, "items" | "total" | "totals"> {
  const items = rows.map(({ unitId, name, fields }, at): RegisterEntry => {
    const entry = { id: String(at), kind, unitId, stewardUnitId: unitId, name, values: readValues(kind, fields) };
    return { ...entry, state: "STANDING", removedReason: null, version: 0 };
  });
  return { items, total: items.length, totals: {} };
}

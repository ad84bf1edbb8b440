import type { CellKey } from "./cell";

/** One cell as somebody typed it: `seen` is what stood there when they began, undefined where they overwrite whatever stands. */
export type TypedCell<Value> = {
  readonly cell: CellKey;
  readonly value: Value | null;
  readonly seen?: Value | null | undefined;
};

/** A cell that somebody else changed meanwhile: both values are kept apart and told. */
export type CellConflict<Value> = {
  readonly cell: CellKey;
  readonly stands: Value | null;
  readonly given: Value | null;
};

/** What becomes of typed cells: those that change, and those that somebody else had changed to something else. */
export type MergedCells<Value> = {
  readonly changes: readonly { readonly cell: CellKey; readonly before: Value | null; readonly after: Value | null }[];
  readonly conflicts: readonly CellConflict<Value>[];
};

/**
 * Puts what one of several writers typed beside what stands. A cell nobody else touched is taken, one that says the same
 * already or was not touched by its own writer changes nothing, and no writer's value is overwritten unseen.
 */
export function mergeCells<Value>(
  standing: ReadonlyMap<CellKey, Value>,
  typed: readonly TypedCell<NoInfer<Value>>[],
): MergedCells<Value> {
  const changes: MergedCells<Value>["changes"][number][] = [];
  const conflicts: CellConflict<Value>[] = [];
  for (const { cell, value, seen } of typed) {
    const stands = standing.get(cell) ?? null;
    if (stands === value || (seen !== undefined && seen === value)) continue;
    if (seen === undefined || seen === stands) changes.push({ cell, before: stands, after: value });
    else conflicts.push({ cell, stands, given: value });
  }
  return { changes, conflicts };
}

import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import { type EditableName, editableTable } from "./editable-tables";
import type { ReferenceRow } from "./reference-row";

/** A new row as it is asked for. */
export type WantedRow = {
  readonly id: string;
  readonly start: IsoDate | null;
  readonly values: Readonly<Record<string, string | null>>;
  /** The last row of its key that whoever asks had seen; undefined where they do not say. */
  readonly after: string | undefined;
};

/**
 * Whether a new row may stand: from a day after today on, because records may rest on what holds today, be it only that there is none; last of its key;
 * saying something else than the row before it; on what its writer had seen. Gives the row it ends.
 *
 * Refuses with `reference.exists`, `reference.changed-meanwhile`, `reference.starts-too-early`, `reference.later-waits`,
 * `reference.ends-then` or `reference.nothing-changed`.
 */
export function decideChange(
  name: EditableName,
  { id, start, values, after }: WantedRow,
  { rows, today }: { readonly rows: readonly ReferenceRow[]; readonly today: IsoDate },
): ReferenceRow | null {
  const { fields } = editableTable(name);
  const last = rows.at(-1) ?? null;
  if (rows.some((row) => row.id === id)) refuse({ code: "reference.exists" });
  if (after !== undefined && after !== last?.id) refuse({ code: "reference.changed-meanwhile" });
  if (start === null) return null;
  if (start <= today) refuse({ code: "reference.starts-too-early", start, today });
  if (last === null) return null;
  if (last.from !== null && last.from >= start) refuse({ code: "reference.later-waits", from: last.from });
  if (last.to !== null && last.to > start) refuse({ code: "reference.ends-then", to: last.to });
  const goesOn = last.to === null;
  if (goesOn && fields.every((field) => (last.values[field.name] ?? null) === (values[field.name] ?? null))) {
    refuse({ code: "reference.nothing-changed" });
  }
  return last;
}

/** Whether a row may be taken back: it never was in force. Refuses with `reference.in-force`. */
export function decideTakingBack({ from }: Pick<ReferenceRow, "from">, today: IsoDate): void {
  if (from !== null && from <= today) refuse({ code: "reference.in-force", from });
}

/**
 * Whether a row may end on a day with no other after it: from a day after today and after its own first, once. Refuses with
 * `reference.never-ends`, `reference.ends-then` or `reference.ends-too-early`.
 */
export function decideEnding(
  name: EditableName,
  { from, to }: Pick<ReferenceRow, "from" | "to">,
  { end, today }: { readonly end: IsoDate; readonly today: IsoDate },
): void {
  if (!editableTable(name).ends) refuse({ code: "reference.never-ends" });
  if (to !== null) refuse({ code: "reference.ends-then", to });
  const after = from !== null && from > today ? from : today;
  if (end <= after) refuse({ code: "reference.ends-too-early", end, after });
}

/** Whether a row's mark may be confirmed: it is not sure yet. Refuses with `reference.sure-already`. */
export function decideConfirming({ sureness }: Pick<ReferenceRow, "sureness">): void {
  if (sureness === "src") refuse({ code: "reference.sure-already" });
}

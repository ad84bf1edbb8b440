import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import type { Days } from "./decide-caps";
import type { EditableName } from "./editable-tables";
import type { ReferenceRow } from "./reference-row";

type Dated = Pick<ReferenceRow, "from" | "to">;

/**
 * Whether a code may be added: nothing bears it, and it begins after today. Refuses with `reference.code-taken` or
 * `reference.starts-too-early`.
 */
export function decideNewCode(
  { code, start }: { readonly code: string; readonly start: IsoDate },
  { isTaken, today }: { readonly isTaken: boolean; readonly today: IsoDate },
): void {
  if (isTaken) refuse({ code: "reference.code-taken", given: code });
  if (start <= today) refuse({ code: "reference.starts-too-early", start, today });
}

/**
 * Whether what a row names is there on all of the row's days: an item's content, a cap's item. Refuses with
 * `reference.not-then`.
 */
export function decideThere(
  { field, name, rows }: { readonly field: string; readonly name: string; readonly rows: readonly Dated[] },
  days: Days,
): void {
  const until = heldUntil(rows, days.from);
  if (until === null || (until !== undefined && days.to !== null && until >= days.to)) return;
  const next = rows.find(({ from }) => from !== null && from > days.from)?.from ?? null;
  const ended = until ?? rows.findLast(({ to }) => to !== null && to <= days.from)?.to ?? null;
  refuse({ code: "reference.not-then", field, name, from: until === undefined ? next : null, to: ended });
}

/** An item of a content with all its rows, in time's order. */
export type ItemRows = { readonly name: string; readonly rows: readonly Pick<ReferenceRow, "id" | "from" | "to">[] };

/**
 * Which rows of its items end together with a content: the last of each that goes on. Refuses with `reference.items-outlast`
 * where one begins or ends later.
 */
export function decideEndingItems(items: readonly ItemRows[], end: IsoDate): readonly string[] {
  const outlasting = items.filter(({ rows }) =>
    rows.some(({ from, to }) => (from !== null && from >= end) || (to !== null && to > end)),
  );
  if (outlasting.length > 0) refuse({ code: "reference.items-outlast", items: outlasting.map(({ name }) => name) });
  return items.flatMap(({ rows }) => rows.filter(({ to }) => to === null).map(({ id }) => id));
}

/** Whether an item may end or go by itself: the general one does with its content alone. Refuses with `reference.general-item`. */
export function decideByItself({
  isGeneral,
  content,
}: {
  readonly isGeneral: boolean;
  readonly content: string;
}): void {
  if (isGeneral) refuse({ code: "reference.general-item", content });
}

/** Whether a code may go with its first version: nothing else rests on it. Refuses with `reference.rests-on-it`. */
export function decideRemovingCode(resting: readonly EditableName[]): void {
  if (resting.length > 0) refuse({ code: "reference.rests-on-it", tables: resting });
}

/** The day until which rows hold without a break from a day on: null for ever, undefined where none holds then. */
function heldUntil(rows: readonly Dated[], day: IsoDate): IsoDate | null | undefined {
  let until: IsoDate | null | undefined;
  for (const { from, to } of rows) {
    const holdsThen = (from === null || from <= day) && (to === null || to > day);
    if (until === undefined ? holdsThen : from === until) until = to;
  }
  return until;
}

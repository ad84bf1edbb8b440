import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import { type ConferenceBoard, type Owed, owedBy } from "./board";
import type { Conference } from "./conference";

/** A province to be reminded (nhắc), and of what. */
export type Reminder = { readonly unitId: string; readonly owes: readonly Owed[] };

/**
 * Which provinces are reminded today: of those asked for, or of all, those that still owe something and were not reminded
 * yet today.
 *
 * Refuses with `conference.unit-elsewhere` for one that is not on the board, and, where none remains, with
 * `conference.nothing-owed` or `conference.reminded-today`.
 */
export function chooseReminders(
  { rows }: Pick<ConferenceBoard, "rows">,
  asked: readonly string[] | "everyone",
  today: IsoDate,
): readonly Reminder[] {
  const elsewhere = asked !== "everyone" && asked.find((unitId) => !rows.some((row) => row.unitId === unitId));
  if (elsewhere) refuse({ code: "conference.unit-elsewhere", unitId: elsewhere });
  const owing = rows
    .filter(({ unitId }) => asked === "everyone" || asked.includes(unitId))
    .map((row) => ({ row, owes: owedBy(row) }))
    .filter(({ owes }) => owes.length > 0);
  const [first] = owing;
  if (!first) refuse({ code: "conference.nothing-owed" });
  const left = owing.filter(({ row }) => row.remindedOn !== today);
  if (left.length === 0) refuse({ code: "conference.reminded-today", unitId: first.row.unitId });
  return left.map(({ row, owes }) => ({ unitId: row.unitId, owes }));
}

/**
 * By when what is owed is asked for: the day that was said, else the day of the conference where it is to come. Refuses
 * with `conference.due-past`.
 */
export function reminderDue(
  dueOn: IsoDate | null,
  { heldOn, planned }: Pick<Conference, "heldOn" | "planned">,
  today: IsoDate,
): IsoDate | null {
  if (dueOn !== null && dueOn < today) refuse({ code: "conference.due-past", dueOn, today });
  const held = heldOn ?? planned.on;
  return dueOn ?? (held !== null && held >= today ? held : null);
}

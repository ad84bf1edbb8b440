import type { Dong } from "../money";
import type { RegisterKind } from "./registers";

/** What a field of an entry says: words, a code, a day or an area as text, a count or a year as a number, money in đồng. */
export type RegisterValue = string | number | Dong;
/** What is said of an entry, by the names of its fields; what nobody has said is absent. */
export type RegisterValues = Readonly<Record<string, RegisterValue>>;

/** What is written of an entry: its name, and its fields. */
export type EntryWords = { readonly name: string; readonly values: RegisterValues };

export const ENTRY_STATES = ["STANDING", "REMOVED"] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** Một dòng của sổ: an entry as somebody may see it. */
export type RegisterEntry = EntryWords & {
  readonly id: string;
  readonly kind: RegisterKind;
  /** The province it was recorded under, and today's that may work on it. */
  readonly unitId: string;
  readonly stewardUnitId: string;
  readonly state: EntryState;
  /** Why it was removed. */
  readonly removedReason: string | null;
  readonly version: number;
};

/** One change of an entry: who made it, in whose name, when, and what it then said. */
export type EntryChange = {
  readonly version: number;
  readonly by: string;
  readonly onBehalfOf: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Names of the fields that changed, `name` and `removed` among them; all that were said at first. */
  readonly changed: readonly string[];
};

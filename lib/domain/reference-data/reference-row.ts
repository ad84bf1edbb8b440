import type { IsoDate } from "../period/period";
import type { ChoiceSource } from "./editable-table";
import type { EditableName } from "./editable-tables";

/** How sure a row is: read in a source, known in the field, to be confirmed. */
export type Sureness = "src" | "mem" | "uncertain";

/** Who did something to a row, when, why and on which document. */
export type ReferenceAct = {
  readonly act: "ADD" | "CONFIRM" | "END" | "TAKE_BACK";
  readonly rowId: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
  readonly document: string | null;
  readonly clause: string | null;
};

/** A row of reference data: texts by the names of its fields, as the database holds them; its days; what it rests on. */
export type ReferenceRow = {
  /** Its key and first day: machinery.KCQG.2027-01-01. */
  readonly id: string;
  readonly values: Readonly<Record<string, string | null>>;
  readonly from: IsoDate | null;
  /** The first day it no longer holds. */
  readonly to: IsoDate | null;
  readonly sureness: Sureness;
  readonly document: { readonly id: string; readonly number: string } | null;
  readonly clause: string | null;
  /** Who added it; null where it came with the portal. */
  readonly added: ReferenceAct | null;
  readonly confirmed: ReferenceAct | null;
  /** Who ended it, where no other row follows. */
  readonly ended: ReferenceAct | null;
};

/** Where a row stands on a day. */
export type RowStanding = "past" | "holds" | "ahead";

/** Whether a row is over, holds, or is yet to hold. A holiday is over once its day is. */
export function standingOn({ from, to }: Pick<ReferenceRow, "from" | "to">, today: IsoDate, aDay = false): RowStanding {
  if (from !== null && from > today) return "ahead";
  if (to !== null && to <= today) return "past";
  return aDay && from !== null && from < today ? "past" : "holds";
}

/** A choice by its value, in both languages. */
export type ReferenceChoice = {
  readonly value: string;
  readonly vi: string;
  readonly en: string;
  /** It is no more, and no new row is of it. */
  readonly ended?: boolean;
};
export type ReferenceChoices = Readonly<Partial<Record<ChoiceSource, readonly ReferenceChoice[]>>>;

/** What stands today of a table. */
export type TableOverview = {
  readonly name: EditableName;
  /** Rows that hold today, or of days still to come. */
  readonly holds: number;
  readonly ahead: number;
  readonly uncertain: number;
  readonly last: { readonly at: string; readonly by: string } | null;
};

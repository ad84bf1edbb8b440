import type { Owed } from "../conference/board";
import type { RegionCode } from "../figures/execution-query";
import type { Language } from "../language";
import type { IsoDate } from "../period/period";

/** A conclusion (kết luận) as it stood when it was told. */
export type ToldTask = {
  readonly itemId: string;
  readonly position: number;
  readonly title: string;
  /** The province it was given to; null where it is the whole region's, or an organisation's. */
  readonly unit: string | null;
  readonly dueOn: IsoDate | null;
};

/** A printed number that is otherwise now, as it was written when it was told; `why` names the documents, where there are. */
export type ToldCorrection = {
  readonly figure: string;
  readonly printed: string;
  readonly now: string;
  readonly why: string;
};

/** Why somebody is told of a conference, and of what, as it was when it was told. */
type ToldByKind =
  | { readonly kind: "conference.opened"; readonly told: { readonly heldOn: IsoDate | null } }
  | {
      readonly kind: "conference.issued";
      readonly told: { readonly issue: number; readonly number: string; readonly signedOn: IsoDate };
    }
  | {
      readonly kind: "conference.reminded";
      readonly told: {
        readonly unit: string;
        readonly owes: readonly Owed[];
        /** The day the conference was opened to its provinces; null where nobody recorded it. */
        readonly since: IsoDate | null;
        readonly dueOn: IsoDate | null;
        readonly note: string | null;
      };
    }
  | {
      readonly kind: "conference.assigned" | "conference.task-soon" | "conference.task-late";
      readonly told: ToldTask;
    }
  | {
      readonly kind: "conference.corrected";
      readonly told: {
        readonly issue: number;
        readonly number: string;
        /** How many printed numbers are otherwise now; none where all are again as printed. */
        readonly count: number;
        /** The first of them, in each language. */
        readonly changes: readonly Readonly<Record<Language, ToldCorrection>>[];
      };
    };

/** Which conference, who did it – empty where the portal tells by itself –, and what. */
export type ToldOfConference = {
  readonly of: "conference";
  /** The conference's id. */
  readonly code: string;
  readonly region: RegionCode;
  readonly ordinal: number;
  readonly takenBy: string;
  readonly onBehalfOf: string | null;
} & ToldByKind;

export const CONFERENCE_NOTICE_KINDS = [
  "conference.opened",
  "conference.issued",
  "conference.reminded",
  "conference.assigned",
  "conference.task-soon",
  "conference.task-late",
  "conference.corrected",
] as const satisfies readonly ToldByKind["kind"][];

import type { IsoDate } from "../period/period";

/** A visit was recorded; a finding was answered, closed, or is overdue. */
export const INSPECTION_NOTICE_KINDS = [
  "inspection.recorded",
  "inspection.answered",
  "inspection.closed",
  "inspection.overdue",
] as const;

/** A finding as it stood when it was told. */
export type ToldFinding = { readonly position: number; readonly what: string; readonly dueOn: IsoDate };

/** What was told of an inspection of which đề án, and by whom; nobody of what the portal tells by itself. */
export type ToldOfInspection = {
  readonly of: "inspection";
  readonly code: string;
  readonly title: string;
  readonly inspectionId: string;
  readonly takenBy: string;
  readonly onBehalfOf: string | null;
} & (
  | {
      readonly kind: "inspection.recorded";
      readonly told: { readonly on: IsoDate; readonly findings: number; readonly dueOn: IsoDate | null };
    }
  | {
      readonly kind: Exclude<(typeof INSPECTION_NOTICE_KINDS)[number], "inspection.recorded">;
      readonly told: ToldFinding;
    }
);

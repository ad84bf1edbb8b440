import type { Fund } from "../fund";
import type { IsoDate } from "../period/period";
import type { InspectingSide } from "./inspection";

/** Inspections with a finding that is not closed; with one that should have been by now; with none left open. */
export const FINDING_STATES = ["open", "overdue", "closed"] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** What a list of inspections is narrowed to; `year` is the calendar year of the visit. */
export type InspectionsQuery = {
  readonly year: number | null;
  /** A province with all that was merged into it. */
  readonly unitId: string | null;
  readonly fund: Fund | null;
  readonly project: string | null;
  readonly findings: FindingState | null;
  readonly page: number;
  readonly size: number;
};

type Counts = { readonly findings: number; readonly open: number; readonly overdue: number };

/** An inspection as it is listed. */
export type ListedInspection = Counts & {
  readonly id: string;
  readonly on: IsoDate;
  readonly side: InspectingSide;
  readonly projectCode: string;
  readonly projectTitle: string;
  readonly fund: Fund;
  readonly unitName: string;
  /** The earliest day by which something open is to be mended. */
  readonly nextDueOn: IsoDate | null;
};

/** One page of inspections, and the sums over all that match. */
export type InspectionList = {
  readonly items: readonly ListedInspection[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly totals: Counts;
};

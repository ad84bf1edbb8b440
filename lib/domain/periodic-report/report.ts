import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { IsoDate } from "../period/period";
import type { CellKey, ReportSection } from "./cell";
import type { PeriodKey } from "./period";
import type { ReportState } from "./report-state";

/** The amounts an explanation was written for. `against` is null where it is not known: written before that was kept. */
export type ExplainedAmounts = { readonly value: bigint; readonly against: bigint | null };

/** Giải trình: why a figure stands, and the document that shows it; `of` is null where the check found nothing when it was written. */
export type Explanation = {
  readonly reason: string;
  readonly document: string | null;
  readonly of: ExplainedAmounts | null;
};

/** As many rows as a province counts beside. */
export const MOST_OWN_ROWS = 40;

/** What a province counts beside, for itself: by district, of its own programme. Never summed upward. */
export type OwnRow = {
  readonly label: string;
  readonly fund: Fund | null;
  readonly plan: Dong | null;
  readonly actual: Dong | null;
  readonly estimate: Dong | null;
  readonly note: string | null;
};

const OWN_COLUMNS = ["label", "fund", "plan", "actual", "estimate", "note"] as const satisfies (keyof OwnRow)[];

/** Whether two rows a province counts beside say the same. */
export function isSameOwnRow(one: OwnRow, other: OwnRow | undefined): boolean {
  return other !== undefined && OWN_COLUMNS.every((column) => one[column] === other[column]);
}

/** What a report says: amounts in đồng and counts by the name of their cell, passages, explanations, what it counts beside. */
export type ReportContent = {
  readonly values: ReadonlyMap<CellKey, bigint>;
  readonly texts: ReadonlyMap<ReportSection, string>;
  readonly explanations: ReadonlyMap<string, Explanation>;
  readonly ownRows: readonly OwnRow[];
};

/**
 * Báo cáo định kỳ of a province. `version` 1 is its first, a further one a correction (đính chính) with its reason;
 * `revision` counts every change of this version.
 */
export type PeriodicReport = PeriodKey &
  ReportContent & {
    readonly id: string;
    readonly unitId: string;
    readonly stewardUnitId: string;
    readonly version: number;
    readonly revision: number;
    readonly state: ReportState;
    readonly number: string | null;
    readonly signedOn: IsoDate | null;
    readonly submittedAt: string | null;
    readonly certifiedAt: string | null;
    readonly reason: string | null;
    /** Accounts that wrote in it: none of them certifies or approves it. */
    readonly writers: readonly string[];
  };

import type { BudgetYear, IsoDate, ThroughMonth } from "../period/period";
import type { ReportedMeasure, ReportSection } from "./cell";

/** Chưa mở, đang mở, đã đóng. */
export const PERIOD_STATES = ["PLANNED", "OPEN", "CLOSED"] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** Kỳ báo cáo by its year and its month, cumulative from January. */
export type PeriodKey = { readonly year: BudgetYear; readonly through: ThroughMonth };

/** What a period asks of each province; no contents named means every one in force, no indicators every one that is counted. */
export type Questions = {
  readonly measures: readonly ReportedMeasure[];
  readonly contents: readonly string[];
  readonly indicators: readonly string[];
  readonly sections: readonly ReportSection[];
};

/** Kỳ báo cáo as data: its cut-off days, when it is due and locked, what it asks, where it stands. */
export type ReportingPeriod = PeriodKey &
  Questions & {
    readonly state: PeriodState;
    readonly version: number;
    readonly dataFrom: IsoDate;
    readonly dataTo: IsoDate;
    readonly dueOn: IsoDate;
    /** The day from which what was approved is locked for all; null where no day is set. */
    readonly locksOn: IsoDate | null;
    /** Whether its days are confirmed by a document. */
    readonly confirmed: boolean;
  };

/** A period in the list of all, with how many provinces owe a report, have sent their first and had it approved. */
export type ListedPeriod = ReportingPeriod & {
  readonly expected: number;
  readonly sent: number;
  readonly certified: number;
};

/** Whether a period still takes a province's first report: while it is open, or closed within a day the province was given. */
export function takesReports({ state }: Pick<ReportingPeriod, "state">, dueOn: IsoDate, today: IsoDate): boolean {
  return state === "OPEN" || (state === "CLOSED" && dueOn >= today);
}

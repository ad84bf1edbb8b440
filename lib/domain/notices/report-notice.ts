import type { BudgetYear, IsoDate, ThroughMonth } from "../period/period";

/** Báo cáo định kỳ was opened with its period or taken a step further; it is soon due, overdue, or its province was reminded of it. */
export const REPORT_NOTICE_KINDS = [
  "report.opened",
  "report.presented",
  "report.declined",
  "report.submitted",
  "report.returned",
  "report.approved",
  "report.withdrawn",
  "report.locked",
  "report.due-soon",
  "report.overdue",
  "report.reminded",
] as const;
export type ReportNoticeKind = (typeof REPORT_NOTICE_KINDS)[number];

/** A province is told this many days before its report is due. */
export const REPORT_SOON = 3;

/** Whose report of which period, what became of it and by whom. */
export type ToldOfReport = {
  readonly of: "report";
  readonly kind: ReportNoticeKind;
  /** The report's id. */
  readonly code: string;
  readonly unitId: string;
  readonly year: BudgetYear;
  readonly through: ThroughMonth;
  /** Above 1: a correction (đính chính). */
  readonly version: number;
  /** Empty where the portal did it itself. */
  readonly takenBy: string;
  readonly onBehalfOf: string | null;
  /** The province's name in that period, the day it owed the report by then, and why it was sent back. */
  readonly told: { readonly unit: string; readonly dueOn: IsoDate | null; readonly note: string | null };
};

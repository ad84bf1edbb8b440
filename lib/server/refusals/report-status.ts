import type { ReportRefusal } from "@/lib/domain/refusals/report-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of periodic reports and their periods. */
export const reportStatus: Record<ReportRefusal["code"], number> = {
  "report.stale": CONFLICT,
  "report.busy": CONFLICT,
  "report.period-closed": CONFLICT,
  "report.incomplete": CONFLICT,
  "report.unexplained": CONFLICT,
  "report.cells-changed": CONFLICT,
  "report.cell-unknown": WRONG_VALUE,
  "report.subject-unknown": WRONG_VALUE,
  "report.remarks-stay": WRONG_VALUE,
  "report.being-corrected": CONFLICT,
  "report.not-a-correction": CONFLICT,
  "report.number-used": CONFLICT,
  "report.signed-ahead": WRONG_VALUE,
  "report.sheet-of-other": CONFLICT,
  "report.sheet-nothing-new": CONFLICT,
  "report.sheet-table-unknown": WRONG_VALUE,
  "period.stale": CONFLICT,
  "period.exists": CONFLICT,
  "period.not-now": CONFLICT,
  "period.days-crossed": WRONG_VALUE,
  "period.extension-not-later": WRONG_VALUE,
  "period.indicator-unknown": WRONG_VALUE,
  "period.content-unknown": WRONG_VALUE,
};

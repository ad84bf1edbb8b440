import type { CellKey } from "../periodic-report/cell";
import type { ReportFinding } from "../periodic-report/finding";
import type { CellConflict } from "../periodic-report/merge-cells";
import type { PeriodState } from "../periodic-report/period";

/** What is refused of a periodic report (báo cáo định kỳ) and of its period. */
export type ReportRefusal =
  | { code: "report.stale"; revision: number }
  | { code: "report.busy" }
  | { code: "report.period-closed"; year: number; through: number; dueOn: string }
  | { code: "report.incomplete"; count: number; finding: ReportFinding }
  | { code: "report.unexplained"; count: number; finding: ReportFinding }
  | { code: "report.cells-changed"; conflicts: readonly CellConflict<string>[] }
  | { code: "report.cell-unknown"; cell: CellKey }
  | { code: "report.subject-unknown"; subject: string }
  | { code: "report.remarks-stay" }
  | { code: "report.being-corrected"; version: number }
  | { code: "report.not-a-correction" }
  | { code: "report.number-used" }
  | { code: "report.signed-ahead"; signedOn: string; today: string }
  | { code: "report.sheet-of-other"; year: number; through: number; unitId: string }
  | { code: "report.sheet-nothing-new" }
  | { code: "report.sheet-table-unknown"; table: number }
  | { code: "period.stale"; version: number }
  | { code: "period.exists"; year: number; through: number }
  | { code: "period.not-now"; state: PeriodState }
  | { code: "period.days-crossed"; field: "dataTo" | "dueOn" | "locksOn" }
  | { code: "period.extension-not-later"; dueOn: string }
  | { code: "period.indicator-unknown"; indicator: string }
  | { code: "period.content-unknown"; content: string };

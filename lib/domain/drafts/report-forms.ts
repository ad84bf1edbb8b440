/** The forms of a periodic report: its cells, what its province counts beside, its steps; those of reporting periods. */
export const REPORT_FORMS = [
  "report.cells",
  "report.own-rows",
  "report.sheet",
  "report.step",
  "report.restate",
  "report.together",
  "period.plan",
  "period.plan-year",
  "period.edit",
  "period.move",
  "period.extend",
  "period.remind",
  "period.lock",
] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

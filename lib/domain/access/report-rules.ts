import { REPORT_STEPS } from "../steps/report-steps";
import type { Role } from "./roles";

type Taken = {
  readonly of: "provincial_report";
  readonly by: readonly Role[];
  readonly operator: false;
  readonly upkeep?: true;
};
type ReportStep = keyof typeof REPORT_STEPS;

const taken = (step: ReportStep): Taken => ({ of: "provincial_report", by: REPORT_STEPS[step].by, operator: false });

/** Each step of a periodic report is a permission of its own. */
export const REPORT_RULES = {
  "report.begin": taken("report.begin"),
  "report.write": taken("report.write"),
  "report.present": taken("report.present"),
  "report.decline": taken("report.decline"),
  "report.submit": taken("report.submit"),
  "report.withdraw": taken("report.withdraw"),
  "report.return": taken("report.return"),
  "report.approve": taken("report.approve"),
  // On the locking day of its period the portal itself does.
  "report.lock": { ...taken("report.lock"), upkeep: true },
  "report.restate": taken("report.restate"),
} as const satisfies Record<ReportStep, Taken>;

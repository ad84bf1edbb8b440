import type { Refusal } from "@/lib/domain/errors";
import { explainingWrite } from "../explaining-write";

/** What the database refuses when something changed after it was decided. */
const RULES: Readonly<Record<string, Refusal>> = {
  report_step_allowed: { code: "report.busy" },
  report_as_seen: { code: "report.busy" },
  report_withdraws_correction: { code: "report.not-a-correction" },
  provincial_report_number_once: { code: "report.number-used" },
  report_whole: { code: "report.busy" },
  report_explained: { code: "report.busy" },
  reporting_period_takes: { code: "report.busy" },
  provincial_report_certified_is_final: { code: "report.busy" },
  provincial_report_one_open: { code: "report.busy" },
  reporting_period_as_seen: { code: "report.busy" },
  reporting_period_stands: { code: "report.busy" },
  reporting_period_pkey: { code: "report.busy" },
  period_extension_later: { code: "report.busy" },
  report_signed: { code: "report.busy" },
  report_step_report_id_report_revision_key: { code: "report.busy" },
  provincial_report_unit_id_budget_year_through_month_version_key: { code: "report.busy" },
  step_by_another: { code: "step.own", step: "report.approve" },
};

/** Runs a write on a report; what the database refuses is told by the usual rules. */
export function explainingReport<T>(write: () => Promise<T>): Promise<T> {
  return explainingWrite(write, { busy: { code: "report.busy" }, rules: RULES });
}

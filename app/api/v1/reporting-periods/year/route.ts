import { newYearForm } from "@/app/api/report-forms";
import { PERIODS } from "@/components/reports/report-address";
import { planYear } from "@/lib/commands/reports/plan-year";
import { handle } from "@/lib/server/handle";
import { planReportingYear } from "@/lib/server/routes/reporting-periods";

export const POST = handle(planReportingYear, planYear, {
  created: () => "/api/v1/reports",
  page: () => PERIODS,
  outcome: "planned",
  form: newYearForm,
});

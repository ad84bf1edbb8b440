import { newPeriodForm } from "@/app/api/report-forms";
import { periodHref } from "@/components/reports/report-address";
import { planPeriod } from "@/lib/commands/reports/plan-period";
import { handle } from "@/lib/server/handle";
import { planReportingPeriod } from "@/lib/server/routes/reporting-periods";

export const POST = handle(planReportingPeriod, planPeriod, {
  created: () => "/api/v1/reports",
  page: ({ year, through }) => periodHref(year, through),
  outcome: "planned",
  form: newPeriodForm,
});

import { periodForm } from "@/app/api/report-forms";
import { periodHref } from "@/components/reports/report-address";
import { editPeriod } from "@/lib/commands/reports/plan-period";
import { handle } from "@/lib/server/handle";
import { editReportingPeriod } from "@/lib/server/routes/reporting-periods";

export const POST = handle(editReportingPeriod, editPeriod, {
  page: ({ year, through }) => periodHref(year, through),
  outcome: "saved",
  form: periodForm("period.edit"),
});

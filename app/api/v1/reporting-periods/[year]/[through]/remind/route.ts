import { periodForm } from "@/app/api/report-forms";
import { periodHref } from "@/components/reports/report-address";
import { remindPeriod } from "@/lib/commands/reports/remind-period";
import { handle } from "@/lib/server/handle";
import { remindReportingPeriod } from "@/lib/server/routes/reporting-periods";

export const POST = handle(remindReportingPeriod, remindPeriod, {
  page: ({ year, through }) => periodHref(year, through),
  outcome: "reminded",
  form: periodForm("period.remind"),
});

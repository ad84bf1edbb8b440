import { periodForm } from "@/app/api/report-forms";
import { periodHref } from "@/components/reports/report-address";
import { extendPeriod } from "@/lib/commands/reports/extend-period";
import { handle } from "@/lib/server/handle";
import { extendReportingPeriod } from "@/lib/server/routes/reporting-periods";

export const POST = handle(extendReportingPeriod, extendPeriod, {
  created: () => "/api/v1/reports",
  page: ({ year, through }) => periodHref(year, through),
  outcome: "extended",
  form: periodForm("period.extend"),
});

import { periodForm } from "@/app/api/report-forms";
import { periodHref } from "@/components/reports/report-address";
import { movePeriod } from "@/lib/commands/reports/move-period";
import { handle } from "@/lib/server/handle";
import { moveReportingPeriod } from "@/lib/server/routes/reporting-periods";

export const POST = handle(moveReportingPeriod, movePeriod, {
  page: ({ year, through }) => periodHref(year, through),
  outcome: "taken",
  form: periodForm("period.move"),
});

import { periodForm } from "@/app/api/report-forms";
import { periodHref } from "@/components/reports/report-address";
import { lockPeriod } from "@/lib/commands/reports/lock-period";
import { handle } from "@/lib/server/handle";
import { lockReportingPeriod } from "@/lib/server/routes/reporting-periods";

export const POST = handle(lockReportingPeriod, lockPeriod, {
  page: ({ year, through }) => periodHref(year, through),
  outcome: "locked",
  form: periodForm("period.lock"),
});

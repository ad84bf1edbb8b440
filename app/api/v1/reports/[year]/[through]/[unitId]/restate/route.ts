import { reportForm } from "@/app/api/report-forms";
import { reportApi, reportHref } from "@/components/reports/report-address";
import { restateReport } from "@/lib/commands/reports/restate-report";
import { handle } from "@/lib/server/handle";
import { postRestatement } from "@/lib/server/routes/reports";

export const POST = handle(postRestatement, restateReport, {
  created: ({ year, through, unitId }) => reportApi(year, through, unitId),
  page: ({ year, through, unitId }) => reportHref(year, through, unitId),
  outcome: "restated",
  form: reportForm("report.restate"),
});

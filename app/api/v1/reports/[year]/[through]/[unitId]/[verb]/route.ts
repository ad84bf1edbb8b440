import { reportForm } from "@/app/api/report-forms";
import { reportHref } from "@/components/reports/report-address";
import { takeReportStep } from "@/lib/commands/reports/take-report-step";
import { handle } from "@/lib/server/handle";
import { postReportStep } from "@/lib/server/routes/reports";

export const POST = handle(postReportStep, takeReportStep, {
  page: ({ year, through, unitId }) => reportHref(year, through, unitId),
  outcome: "taken",
  form: reportForm("report.step"),
});

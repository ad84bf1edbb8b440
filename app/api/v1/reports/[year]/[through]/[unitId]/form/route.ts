import { reportForm } from "@/app/api/report-forms";
import { reportHref } from "@/components/reports/report-address";
import { sendCells } from "@/lib/commands/reports/type-cells";
import { handle } from "@/lib/server/handle";
import { postReportForm } from "@/lib/server/routes/reports";

export const POST = handle(postReportForm, sendCells, {
  page: ({ year, through, unitId }) => reportHref(year, through, unitId),
  outcome: "saved",
  form: reportForm("report.cells"),
});

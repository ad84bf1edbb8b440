import { reportForm } from "@/app/api/report-forms";
import { reportHref } from "@/components/reports/report-address";
import { saveOwnRows } from "@/lib/commands/reports/save-own-rows";
import { handle } from "@/lib/server/handle";
import { postOwnRows } from "@/lib/server/routes/reports";

export const POST = handle(postOwnRows, saveOwnRows, {
  page: ({ year, through, unitId }) => reportHref(year, through, unitId),
  outcome: "saved",
  form: reportForm("report.own-rows"),
});

import { reportSheetForm } from "@/app/api/report-forms";
import { importHref } from "@/components/reports/report-address";
import { commitReportSheet } from "@/lib/commands/report-sheets/commit-report-sheet";
import { handle } from "@/lib/server/handle";
import { commitReportFile } from "@/lib/server/routes/report-sheets";
import { sheetAnswer } from "../../sheet-answer";

export const POST = handle(
  commitReportFile,
  async (actor, input, at, language) => {
    const { year, through, unitId } = input;
    return { year, through, unitId, ...sheetAnswer(await commitReportSheet(actor, input, at), language) };
  },
  { page: ({ year, through, unitId, id }) => importHref(year, through, unitId, id), form: reportSheetForm },
);

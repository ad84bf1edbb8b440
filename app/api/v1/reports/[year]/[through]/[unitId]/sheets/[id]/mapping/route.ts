import { reportSheetForm } from "@/app/api/report-forms";
import { importHref } from "@/components/reports/report-address";
import { mapReportSheet } from "@/lib/commands/report-sheets/map-report-sheet";
import { handle } from "@/lib/server/handle";
import { mapReportFile } from "@/lib/server/routes/report-sheets";
import { sheetAnswer } from "../../sheet-answer";

export const POST = handle(
  mapReportFile,
  async (actor, input, at, language) => {
    const { year, through, unitId } = input;
    return { year, through, unitId, ...sheetAnswer(await mapReportSheet(actor, input, at, language), language) };
  },
  {
    page: ({ year, through, unitId, id }) => importHref(year, through, unitId, id),
    outcome: "mapped",
    form: reportSheetForm,
  },
);

import { reportSheetForm } from "@/app/api/report-forms";
import { importHref, reportApi } from "@/components/reports/report-address";
import { handInReportSheet } from "@/lib/commands/report-sheets/hand-in-report-sheet";
import { listReportSheets } from "@/lib/queries/reports/find-report-sheet";
import { answer } from "@/lib/server/answer";
import { handleUpload } from "@/lib/server/handle-upload";
import { handInReport, listReportFiles } from "@/lib/server/routes/report-sheets";
import { sheetAnswer } from "./sheet-answer";

export const POST = handleUpload(
  handInReport,
  async (actor, key, file, at, language) => ({
    ...key,
    ...sheetAnswer(await handInReportSheet(actor, key, file, at, language), language),
  }),
  {
    created: ({ year, through, unitId, id }) => `${reportApi(year, through, unitId)}/sheets/${id}`,
    page: ({ year, through, unitId, id }) => importHref(year, through, unitId, id),
    outcome: "read",
    form: reportSheetForm,
  },
);

export const GET = answer(listReportFiles, async (scope, key, language) => {
  const items = (await listReportSheets(scope, key)).map((sheet) => sheetAnswer(sheet, language));
  return { items, page: 1, size: items.length, total: items.length, totals: null };
});

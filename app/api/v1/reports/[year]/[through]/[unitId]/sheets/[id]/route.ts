import { refuse } from "@/lib/domain/errors";
import { findReportSheet } from "@/lib/queries/reports/find-report-sheet";
import { answer } from "@/lib/server/answer";
import { readReportFile } from "@/lib/server/routes/report-sheets";
import { sheetAnswer } from "../sheet-answer";

export const GET = answer(readReportFile, async (scope, key, language) => {
  const sheet = await findReportSheet(scope, key, new Date());
  return sheet
    ? sheetAnswer(sheet, language)
    : refuse({ code: "access.not-found", entity: "report_sheet", id: key.id });
});

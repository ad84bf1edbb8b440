import { reportBoardJson } from "@/lib/documents/report-board-json";
import { vietnamDay } from "@/lib/domain/period/period";
import { getReportBoard } from "@/lib/queries/reports/get-board";
import { answer } from "@/lib/server/answer";
import { readReportBoard } from "@/lib/server/routes/report-board";

export const GET = answer(readReportBoard, async (scope, { year }) => {
  const at = new Date();
  return reportBoardJson(await getReportBoard(scope, year ?? Number(vietnamDay(at).slice(0, 4)), at));
});

import { answer } from "@/lib/server/answer";
import { readReportBoardWorkbook } from "@/lib/server/routes/report-board";
import { boardFile } from "../reports/board-file";
import { type XlsxParts, xlsxFile } from "../table-file";

export const GET = answer(readReportBoardWorkbook, boardFile, { file: xlsxFile((file: XlsxParts) => file) });

import { answer } from "@/lib/server/answer";
import { readReportBoardCsv } from "@/lib/server/routes/report-board";
import { boardFile } from "../reports/board-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readReportBoardCsv, boardFile, { file: csvFile((file: CsvParts) => file) });

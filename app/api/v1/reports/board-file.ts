import type { z } from "zod";
import { reportHref } from "@/components/reports/report-address";
import { boardPeriodsTable, boardProvincesTable } from "@/lib/documents/report-board-tables";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { Locale } from "@/lib/format/locale";
import type { reportBoardFileInput } from "@/lib/input/reports";
import { getReportBoard } from "@/lib/queries/reports/get-board";

/** The board of a year as the asker sees it: provinces by periods, and the counts of each period. */
export async function boardFile(
  scope: ReadScope,
  { year, separator }: z.output<typeof reportBoardFileInput>,
  language: Locale,
) {
  const at = new Date();
  const board = await getReportBoard(scope, year ?? Number(vietnamDay(at).slice(0, 4)), at);
  const table = boardProvincesTable(board, language, reportHref);
  return { name: table.name, table, tables: [boardPeriodsTable(board, language), table], separator, language };
}

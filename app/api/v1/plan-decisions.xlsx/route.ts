import { answer } from "@/lib/server/answer";
import { readDecisionsWorkbook } from "@/lib/server/routes/plan-decisions";
import { decisionsFile } from "../plan-decisions/decisions-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readDecisionsWorkbook, decisionsFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

import { answer } from "@/lib/server/answer";
import { readRisksWorkbook } from "@/lib/server/routes/risks";
import { risksFile } from "../money-at-risk/risks-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readRisksWorkbook, risksFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

import { answer } from "@/lib/server/answer";
import { readPlansWorkbook } from "@/lib/server/routes/files";
import { plansFile } from "../plans/plans-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readPlansWorkbook, plansFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

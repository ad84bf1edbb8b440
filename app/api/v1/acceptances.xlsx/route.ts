import { answer } from "@/lib/server/answer";
import { readAcceptanceListWorkbook } from "@/lib/server/routes/acceptances";
import { acceptancesFile } from "../acceptances/acceptances-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readAcceptanceListWorkbook, acceptancesFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

import { answer } from "@/lib/server/answer";
import { readContractsWorkbook } from "@/lib/server/routes/files";
import { contractsFile } from "../contracts/contracts-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readContractsWorkbook, contractsFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

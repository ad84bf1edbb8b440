import { answer } from "@/lib/server/answer";
import { readAccountsWorkbook } from "@/lib/server/routes/files";
import { type CsvParts, xlsxFile } from "../../table-file";
import { accountsFile } from "../accounts/accounts-file";

export const GET = answer(readAccountsWorkbook, accountsFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

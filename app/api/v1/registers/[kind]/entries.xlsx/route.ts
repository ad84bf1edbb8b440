import { answer } from "@/lib/server/answer";
import { readRegisterWorkbook } from "@/lib/server/routes/registers";
import { type CsvParts, xlsxFile } from "../../../table-file";
import { registerFile } from "../register-file";

export const GET = answer(readRegisterWorkbook, registerFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

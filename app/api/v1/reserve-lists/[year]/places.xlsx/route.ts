import { answer } from "@/lib/server/answer";
import { readReserveWorkbook } from "@/lib/server/routes/files";
import { type CsvParts, xlsxFile } from "../../../table-file";
import { reserveFile } from "../reserve-file";

export const GET = answer(readReserveWorkbook, reserveFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

import { answer } from "@/lib/server/answer";
import { readVouchersWorkbook } from "@/lib/server/routes/files";
import { type CsvParts, xlsxFile } from "../table-file";
import { vouchersFile } from "../vouchers/vouchers-file";

export const GET = answer(readVouchersWorkbook, vouchersFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

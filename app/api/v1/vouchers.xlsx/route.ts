import { vouchersFileInput } from "@/lib/input/vouchers-query";
import { answer } from "@/lib/server/answer";
import { type CsvParts, xlsxFile } from "../table-file";
import { vouchersFile } from "../vouchers/vouchers-file";

export const GET = answer(vouchersFileInput, vouchersFile, {
  permission: "voucher.read",
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

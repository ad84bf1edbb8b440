import { answer } from "@/lib/server/answer";
import { readVouchersCsv } from "@/lib/server/routes/files";
import { type CsvParts, csvFile } from "../table-file";
import { vouchersFile } from "../vouchers/vouchers-file";

export const GET = answer(readVouchersCsv, vouchersFile, {
  file: csvFile((file: CsvParts) => file),
});

import { vouchersFileInput } from "@/lib/input/vouchers-query";
import { answer } from "@/lib/server/answer";
import { type CsvParts, csvFile } from "../table-file";
import { vouchersFile } from "../vouchers/vouchers-file";

export const GET = answer(vouchersFileInput, vouchersFile, {
  permission: "voucher.read",
  file: csvFile((file: CsvParts) => file),
});

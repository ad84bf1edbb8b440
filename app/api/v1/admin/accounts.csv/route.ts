import { answer } from "@/lib/server/answer";
import { readAccountsCsv } from "@/lib/server/routes/files";
import { type CsvParts, csvFile } from "../../table-file";
import { accountsFile } from "../accounts/accounts-file";

export const GET = answer(readAccountsCsv, accountsFile, {
  file: csvFile((file: CsvParts) => file),
});

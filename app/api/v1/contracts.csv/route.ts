import { answer } from "@/lib/server/answer";
import { readContractsCsv } from "@/lib/server/routes/files";
import { contractsFile } from "../contracts/contracts-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readContractsCsv, contractsFile, {
  file: csvFile((file: CsvParts) => file),
});

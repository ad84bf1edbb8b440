import { answer } from "@/lib/server/answer";
import { readBeneficiariesCsv } from "@/lib/server/routes/files";
import { beneficiariesFile } from "../beneficiaries/beneficiaries-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readBeneficiariesCsv, beneficiariesFile, {
  file: csvFile((file: CsvParts) => file),
});

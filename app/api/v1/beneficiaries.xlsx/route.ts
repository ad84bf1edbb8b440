import { answer } from "@/lib/server/answer";
import { readBeneficiariesWorkbook } from "@/lib/server/routes/files";
import { beneficiariesFile } from "../beneficiaries/beneficiaries-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readBeneficiariesWorkbook, beneficiariesFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

import { fileParameters } from "@/lib/input/file-parameters";
import { answer } from "@/lib/server/answer";
import { plansFile } from "../plans/plans-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(fileParameters, plansFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

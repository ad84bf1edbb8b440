import { answer } from "@/lib/server/answer";
import { readInspectionsWorkbook } from "@/lib/server/routes/inspections";
import { inspectionsFile } from "../inspections/inspections-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readInspectionsWorkbook, inspectionsFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

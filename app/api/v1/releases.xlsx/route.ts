import { answer } from "@/lib/server/answer";
import { readReleasesWorkbook } from "@/lib/server/routes/releases";
import { releasesFile } from "../releases/releases-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readReleasesWorkbook, (_scope, filter, language) => releasesFile(filter, language), {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

import { answer } from "@/lib/server/answer";
import { readPublishedWorkbook } from "@/lib/server/routes/files";
import { publishedFile } from "../published-figures/published-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readPublishedWorkbook, publishedFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

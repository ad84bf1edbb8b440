import { publishedFileInput } from "@/lib/input/published-figures-input";
import { answer } from "@/lib/server/answer";
import { publishedFile } from "../published-figures/published-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(publishedFileInput, publishedFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

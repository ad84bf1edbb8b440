import { answer } from "@/lib/server/answer";
import { readProjectsWorkbook } from "@/lib/server/routes/files";
import { projectsFile } from "../projects/projects-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readProjectsWorkbook, projectsFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

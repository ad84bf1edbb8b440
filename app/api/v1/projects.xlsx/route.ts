import { projectsFileInput } from "@/lib/input/projects-query";
import { answer } from "@/lib/server/answer";
import { projectsFile } from "../projects/projects-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(projectsFileInput, projectsFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

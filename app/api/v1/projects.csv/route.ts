import { projectsFileInput } from "@/lib/input/projects-query";
import { answer } from "@/lib/server/answer";
import { projectsFile } from "../projects/projects-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(projectsFileInput, projectsFile, { file: csvFile((file: CsvParts) => file) });

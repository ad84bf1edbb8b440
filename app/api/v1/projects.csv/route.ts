import { answer } from "@/lib/server/answer";
import { readProjectsCsv } from "@/lib/server/routes/files";
import { projectsFile } from "../projects/projects-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readProjectsCsv, projectsFile, { file: csvFile((file: CsvParts) => file) });

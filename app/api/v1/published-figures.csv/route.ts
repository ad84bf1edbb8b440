import { answer } from "@/lib/server/answer";
import { readPublishedCsv } from "@/lib/server/routes/files";
import { publishedFile } from "../published-figures/published-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readPublishedCsv, publishedFile, { file: csvFile((file: CsvParts) => file) });

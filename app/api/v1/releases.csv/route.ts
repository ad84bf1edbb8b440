import { answer } from "@/lib/server/answer";
import { readReleasesCsv } from "@/lib/server/routes/releases";
import { releasesFile } from "../releases/releases-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readReleasesCsv, (_scope, filter, language) => releasesFile(filter, language), {
  file: csvFile((file: CsvParts) => file),
});

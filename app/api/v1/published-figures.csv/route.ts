import { publishedFileInput } from "@/lib/input/published-figures-input";
import { answer } from "@/lib/server/answer";
import { publishedFile } from "../published-figures/published-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(publishedFileInput, publishedFile, { file: csvFile((file: CsvParts) => file) });

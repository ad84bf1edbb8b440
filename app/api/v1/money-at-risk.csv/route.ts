import { answer } from "@/lib/server/answer";
import { readRisksCsv } from "@/lib/server/routes/risks";
import { risksFile } from "../money-at-risk/risks-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readRisksCsv, risksFile, { file: csvFile((file: CsvParts) => file) });

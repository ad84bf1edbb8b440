import { answer } from "@/lib/server/answer";
import { readDecisionsCsv } from "@/lib/server/routes/plan-decisions";
import { decisionsFile } from "../plan-decisions/decisions-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readDecisionsCsv, decisionsFile, { file: csvFile((file: CsvParts) => file) });

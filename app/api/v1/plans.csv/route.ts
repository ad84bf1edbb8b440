import { answer } from "@/lib/server/answer";
import { readPlansCsv } from "@/lib/server/routes/files";
import { plansFile } from "../plans/plans-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readPlansCsv, plansFile, { file: csvFile((file: CsvParts) => file) });

import { answer } from "@/lib/server/answer";
import { readAcceptanceListCsv } from "@/lib/server/routes/acceptances";
import { acceptancesFile } from "../acceptances/acceptances-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readAcceptanceListCsv, acceptancesFile, { file: csvFile((file: CsvParts) => file) });

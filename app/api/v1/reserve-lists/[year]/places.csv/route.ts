import { answer } from "@/lib/server/answer";
import { readReserveCsv } from "@/lib/server/routes/files";
import { type CsvParts, csvFile } from "../../../table-file";
import { reserveFile } from "../reserve-file";

export const GET = answer(readReserveCsv, reserveFile, { file: csvFile((file: CsvParts) => file) });

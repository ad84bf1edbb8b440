import { answer } from "@/lib/server/answer";
import { readForecastCsv } from "@/lib/server/routes/forecast";
import { forecastFile } from "../forecast/forecast-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(readForecastCsv, forecastFile, { file: csvFile((file: CsvParts) => file) });

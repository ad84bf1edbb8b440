import { answer } from "@/lib/server/answer";
import { readForecastWorkbook } from "@/lib/server/routes/forecast";
import { forecastFile } from "../forecast/forecast-file";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(readForecastWorkbook, forecastFile, {
  file: xlsxFile(({ table, language }: CsvParts) => ({ name: table.name, tables: [table], language })),
});

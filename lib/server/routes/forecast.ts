import { z } from "zod";
import { forecastFileInput, forecastQueryInput } from "@/lib/input/forecast-query";
import { CSV_FILE, json, read, XLSX_FILE } from "./define";
import { dong, fund } from "./parts";

const summary =
  "What each province will have paid of a fund by the year's end, as a band, with the past error of the rule";
const band = z.object({ low: dong, likely: dong, high: dong });

export const readForecast = read({
  path: "/api/v1/forecast",
  who: "voucher.read",
  tag: "figures",
  input: forecastQueryInput,
  summary,
  reply: json(
    "The provinces that the asker sees",
    z
      .object({
        ...{ year: z.int(), through: z.int() },
        provinces: z.array(
          z.object({
            ...{ unitId: z.string(), unitName: z.string(), fund, plan: dong, paid: dong },
            band: band.nullable().meta({ description: "Null where nothing is paid and nothing contracted" }),
            past: z.array(z.object({ year: z.int(), band, came: dong })),
          }),
        ),
      })
      .meta({ id: "Forecast" }),
  ),
});

const file = { who: "voucher.read", tag: "files", input: forecastFileInput } as const;
export const readForecastCsv = read({
  ...file,
  path: "/api/v1/forecast.csv",
  summary: `${summary}, as CSV`,
  reply: CSV_FILE,
});
export const readForecastWorkbook = read({
  ...file,
  path: "/api/v1/forecast.xlsx",
  summary: `${summary}, as a workbook`,
  reply: XLSX_FILE,
});

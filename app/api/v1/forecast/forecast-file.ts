import type { z } from "zod";
import { forecastTable } from "@/lib/documents/risks/forecast-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Locale } from "@/lib/format/locale";
import type { forecastFileInput } from "@/lib/input/forecast-query";
import { getForecastAsked } from "@/lib/queries/figures/get-forecast-asked";

/** The year-end forecasts as one table. */
export async function forecastFile(
  scope: ReadScope,
  { separator, ...asked }: z.output<typeof forecastFileInput>,
  language: Locale,
) {
  return { table: forecastTable(await getForecastAsked(scope, asked, new Date()), language), separator, language };
}

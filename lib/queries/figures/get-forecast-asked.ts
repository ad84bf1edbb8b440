import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ForecastView } from "@/lib/domain/figures/province-forecast";
import { type BudgetYear, defaultThrough, type ThroughMonth, vietnamDay } from "@/lib/domain/period/period";
import { getForecasts } from "./get-forecasts";

type Asked = { readonly year: BudgetYear | null; readonly through: ThroughMonth | null };

/** The forecasts of an address: of the running year after its last full month unless it names others. */
export function getForecastAsked(scope: ReadScope, asked: Asked, at: Date): Promise<ForecastView> {
  const today = vietnamDay(at);
  const year = asked.year ?? Number(today.slice(0, 4));
  return getForecasts(scope, { year, through: asked.through ?? defaultThrough(year, today) }, at);
}

import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, ThroughMonth } from "../period/period";
import { type Band, forecast, type PastForecast, pastForecasts, type YearAtMonth } from "./forecast";

/** A province's forecast of one fund: what is so, the band, and how the same rule did in earlier years. */
export type ProvinceForecast = {
  readonly unitId: string;
  readonly unitName: string;
  readonly fund: Fund;
  readonly plan: Dong;
  readonly paid: Dong;
  readonly band: Band | null;
  readonly past: readonly PastForecast[];
};

/** Every province's forecasts of a year, made after a month. */
export type ForecastView = {
  readonly year: BudgetYear;
  readonly through: ThroughMonth;
  readonly provinces: readonly ProvinceForecast[];
};

/** What is read of one province: its years in order, the one that is forecast last. */
export function provinceForecast(
  province: { readonly unitId: string; readonly unitName: string; readonly fund: Fund },
  years: readonly YearAtMonth[],
  year: BudgetYear,
): ProvinceForecast | null {
  const now = years.find((one) => one.year === year);
  if (!now || (now.plan === 0n && now.paid === 0n)) return null;
  const past = years.filter((one) => one.year < year);
  return { ...province, plan: now.plan, paid: now.paid, band: forecast(now, past), past: pastForecasts(past) };
}

import type { BudgetYear, ThroughMonth } from "@/lib/domain/period/period";
import type { Locale } from "./locale";

/** The period from 1 January through a month, as reports call it: "9 tháng", "Quý I", "cả năm". */
export function formatThrough(through: ThroughMonth, locale: Locale): string {
  if (locale === "en") return through === 12 ? "full year" : through === 1 ? "January" : `first ${through} months`;
  if (through === 12) return "cả năm";
  return through === 3 ? "Quý I" : `${through} tháng`;
}

/** A period with its budget year: "9 tháng năm 2023", "Quý I năm 2024", "cả năm 2022". */
export function formatPeriod(year: BudgetYear, through: ThroughMonth, locale: Locale): string {
  if (locale === "en") return through === 12 ? `${year}` : `${formatThrough(through, locale)} of ${year}`;
  return through === 12 ? `cả năm ${year}` : `${formatThrough(through, locale)} năm ${year}`;
}

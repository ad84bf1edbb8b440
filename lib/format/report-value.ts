import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ReportColumn, ReportValue } from "@/lib/domain/report/report-table";
import { formatDate } from "./date";
import { formatFraction } from "./fraction";
import type { Locale } from "./locale";
import { MISSING } from "./missing";
import { formatMoney } from "./money";
import { formatCount } from "./number";
import { formatPercent } from "./percent";

/** What values are written with: the unit of money and the reader's language. */
export type ValuePen = { readonly unit: MoneyUnit; readonly locale: Locale };

/** A value as a screen shows it, rounded once; what is not known is "–". */
export function writeValue(
  value: ReportValue,
  { kind, signed, decimals }: ReportColumn,
  { unit, locale }: ValuePen,
): string {
  if (value === null) return MISSING;
  if (typeof value === "object") {
    if ("part" in value)
      return formatPercent(value, { signed: signed ?? false, ...(decimals !== undefined && { decimals }) }, locale);
    return formatFraction(
      value.value.over,
      value.value.under,
      { decimals: value.decimals, signed: signed ?? false },
      locale,
    );
  }
  if (kind === "money" && typeof value === "bigint")
    return formatMoney(value, unit, locale, unit === "ty" ? decimals : undefined);
  if (kind === "day" && typeof value === "string") return formatDate(value, locale);
  return kind === "text" || typeof value === "string" ? String(value) : formatCount(value, locale);
}

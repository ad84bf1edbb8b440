import type { MoneyUnit } from "@/lib/domain/money-unit";
import { estimateError, type PastEstimate } from "@/lib/domain/periodic-report/past-estimates";
import { fill } from "../fill";
import type { Locale } from "../locale";
import { reports as en } from "../messages/en/reports";
import { reports as vi } from "../messages/vi/reports";
import { formatPercent } from "../percent";
import { formatPeriod } from "../period";
import { exactInUnit } from "./exact-in-unit";

const WORDS = { vi, en };

/** A past estimate in one line: "9 tháng năm 2026: ước 1.200, chốt 1.150 (ước cao hơn 4,3%)", in its table's unit. */
export function pastEstimateWords(past: PastEstimate, unit: MoneyUnit, locale: Locale): string {
  const { beside } = WORDS[locale];
  const error = estimateError(past);
  const way = error === null || error.part === 0n ? null : error.part > 0n ? beside.over : beside.under;
  const by = error && formatPercent({ ...error, part: error.part < 0n ? -error.part : error.part }, {}, locale);
  return fill(beside.past[past.origin], {
    period: formatPeriod(past.year, past.through, locale),
    estimate: exactInUnit(past.estimate, unit, locale),
    actual: exactInUnit(past.actual, unit, locale),
    off: way === null ? "" : ` (${fill(way, { by: by ?? "" })})`,
  });
}

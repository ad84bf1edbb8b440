import type { IndicatorChoice } from "@/components/reports/period-questions";
import { vietnamDay } from "@/lib/domain/period/period";
import type { Locale } from "@/lib/format/locale";
import { listIndicators } from "@/lib/queries/reports/list-indicators";

/** The indicators that a period may ask, by today's names. */
export async function indicatorChoices(locale: Locale): Promise<readonly IndicatorChoice[]> {
  const indicators = await listIndicators(vietnamDay(new Date()));
  return indicators.map((one) => ({ code: one.code, label: one[locale] }));
}

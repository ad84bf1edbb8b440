import type { AskableChoices } from "@/components/reports/period-questions";
import type { IsoDate } from "@/lib/domain/period/period";
import type { Locale } from "@/lib/format/locale";
import { listAskable } from "@/lib/queries/reports/list-askable";

/** The contents and indicators that a period may ask, by their names on a day. */
export async function askableChoices(day: IsoDate, locale: Locale): Promise<AskableChoices> {
  const { contents, indicators } = await listAskable(day);
  return {
    contents: contents.map((one) => ({ code: one.code, label: one[locale] })),
    indicators: indicators.map((one) => ({ code: one.code, label: one[locale] })),
  };
}

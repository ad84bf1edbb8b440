import { vietnamDay } from "@/lib/domain/period/period";
import type { ReportLine } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { filterValue } from "@/lib/format/filter-value";
import type { Locale } from "@/lib/format/locale";
import { measures as english } from "@/lib/format/messages/en/measures";
import { measures as vietnamese } from "@/lib/format/messages/vi/measures";
import { fieldName } from "@/lib/format/refusals/field-name";

const WORDS = { vi: vietnamese.about, en: english.about };
const LEFT_OUT = ["page", "size", "sort", "separator", "in", "id", "layout", "reach"];

/** What a list speaks of: the filters that were chosen, in words, and the day it is as of. */
export function aboutList(
  filters: Readonly<Record<string, string | number | bigint | null | undefined>>,
  at: Date,
  locale: Locale,
  unitName?: string | null,
): ReportLine[] {
  const words = WORDS[locale];
  const chosen = Object.entries(filters).flatMap(([name, value]) =>
    value === null || value === undefined || LEFT_OUT.includes(name)
      ? []
      : [`${fieldName(name, locale)}: ${filterValue(name, String(value), locale, unitName)}`],
  );
  return [
    { label: words.filters, text: chosen.join(" · ") || words.none },
    { label: words.knownOn, text: formatDate(vietnamDay(at), locale) },
  ];
}

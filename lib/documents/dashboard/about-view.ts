import type { Execution } from "@/lib/domain/figures/execution";
import type { ReportLine } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { columnLongName } from "@/lib/format/measure-names";
import { measures as english } from "@/lib/format/messages/en/measures";
import { measures as vietnamese } from "@/lib/format/messages/vi/measures";
import { formatPeriod } from "@/lib/format/period";
import { scopeLabelOf } from "@/lib/format/scope-names";

const WORDS = { vi: vietnamese.about, en: english.about };

/** What a view's tables speak of: scope, period, fund, content, territorial basis, and the evening as known. */
export function aboutView({ query, scopeLabel, layout, knownOn }: Execution, locale: Locale): ReportLine[] {
  const words = WORDS[locale];
  const { scope, year, through, fund, basis, content } = query;
  return [
    { label: words.scope, text: scopeLabelOf(scope, scopeLabel, locale) },
    { label: words.period, text: formatPeriod(year, through, locale) },
    { label: words.fund, text: fund ? columnLongName(fund, locale) : words.bothFunds },
    ...(content ? [{ label: words.content, text: content }] : []),
    { label: words.basis, text: basis === "34" ? words.rebased : fill(words.layout, { layout }) },
    { label: words.knownOn, text: formatDate(knownOn, locale) },
  ];
}

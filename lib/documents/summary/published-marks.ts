import type { PublishedElsewhere } from "@/lib/domain/summary/published-elsewhere";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** What was published and where, as a mark beside a number says it: "đã công bố 46,1 tỷ đồng", "Nguồn, ngày 26/10/2023". */
export type PublishedMark = { readonly text: string; readonly source: string };

/** The marks of a summary's numbers that were published otherwise, by key; of several sources the first is named. */
export function publishedMarks({ published }: ConferenceSummary, locale: Locale): ReadonlyMap<string, PublishedMark> {
  const marks = new Map<string, PublishedMark>();
  for (const one of published)
    if (!marks.has(one.key)) marks.set(one.key, { text: markText(one, locale), source: sourceOf(one, locale) });
  return marks;
}

/** The word of a mark in a sentence: what was published, with its unit. */
function markText(one: PublishedElsewhere, locale: Locale): string {
  return `${wordsOf(locale).summary.published.mark} ${statedBy(one)}`;
}

/** The word of a mark in a table, which says its unit once above. */
export function cellMark({ printed, unit }: PublishedElsewhere, locale: Locale): string {
  return `${wordsOf(locale).summary.published.mark} ${unit === "%" ? `${printed}%` : printed}`;
}

/** A published number as its source prints it, with its unit. */
export function statedBy({ printed, unit }: PublishedElsewhere): string {
  return unit === "%" ? `${printed}%` : `${printed} ${unit}`;
}

/** The source and its day. */
export function sourceOf({ source, sourceDate }: PublishedElsewhere, locale: Locale): string {
  return sourceDate === null ? source : `${source}, ${formatDate(sourceDate, locale)}`;
}

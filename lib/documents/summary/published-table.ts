import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PublishedElsewhere } from "@/lib/domain/summary/published-elsewhere";
import { rowNamesOf } from "@/lib/domain/summary/row-names";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { figureName } from "@/lib/format/summary/figure-name";
import { type SummaryPen, writeFigure } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../words";
import type { FigureAddress } from "./summary-table";

/** What was published and where, as a mark beside a number says it: "đã công bố 46,1 tỷ đồng", "Nguồn, ngày 26/10/2023". */
export type PublishedMark = { readonly text: string; readonly source: string };

/** The marks of a summary's numbers that were published otherwise, by key; of several sources the first is named. */
export function publishedMarks({ published }: ConferenceSummary, locale: Locale): ReadonlyMap<string, PublishedMark> {
  const marks = new Map<string, PublishedMark>();
  for (const one of published)
    if (!marks.has(one.key)) marks.set(one.key, { text: markText(one, locale), source: sourceOf(one, locale) });
  return marks;
}

/** The word of a mark: what was published. */
export function markText(one: PublishedElsewhere, locale: Locale): string {
  return `${wordsOf(locale).summary.published.mark} ${statedBy(one)}`;
}

/** Số đã công bố khác: each number beside what a source has published for it, and that source. */
export function publishedTable(summary: ConferenceSummary, pen: SummaryPen, addressOf: FigureAddress): ReportTable {
  const words = wordsOf(pen.locale).summary.published;
  const names = rowNamesOf(summary);
  return {
    ...{ name: "published-elsewhere", title: words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "figure", label: words.figure, kind: "text", head: true },
      { key: "ours", label: words.ours, kind: "text", firm: true },
      { key: "published", label: words.published, kind: "text", firm: true },
      { key: "source", label: words.source, kind: "text", language: "vi" },
    ],
    rows: summary.published.flatMap((one, at) => {
      const figure = summary.figures.get(one.key);
      if (!figure) return [];
      const address = addressOf(figure.ref);
      return [
        {
          key: `${one.key}-${at + 1}`,
          values: [
            figureName(figure.ref, summary.scope, names, pen.locale),
            writeFigure(figure, pen),
            statedBy(one),
            sourceOf(one, pen.locale),
          ],
          ...(address !== null && { links: { ours: address } }),
        },
      ];
    }),
  };
}

function statedBy({ printed, unit }: PublishedElsewhere): string {
  return unit === "%" ? `${printed}%` : `${printed} ${unit}`;
}

function sourceOf({ source, sourceDate }: PublishedElsewhere, locale: Locale): string {
  return sourceDate === null ? source : `${source}, ${formatDate(sourceDate, locale)}`;
}

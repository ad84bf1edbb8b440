import type { ReportTable } from "@/lib/domain/report/report-table";
import { rowNamesOf } from "@/lib/domain/summary/row-names";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { figureName } from "@/lib/format/summary/figure-name";
import { type SummaryPen, writeFigure } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../words";
import { sourceOf, statedBy } from "./published-marks";
import type { FigureAddress } from "./summary-table";

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

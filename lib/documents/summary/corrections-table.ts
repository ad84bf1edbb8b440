import type { ReportTable } from "@/lib/domain/report/report-table";
import { compareSummaries } from "@/lib/domain/summary/compare-summaries";
import { rowNamesOf } from "@/lib/domain/summary/row-names";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { SummaryFigure } from "@/lib/domain/summary/summary-figure";
import { MISSING } from "@/lib/format/missing";
import { figureName } from "@/lib/format/summary/figure-name";
import { type SummaryPen, writeFigure } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../words";
import type { FigureAddress } from "./summary-table";

/**
 * The numbers of an issued report that would be printed otherwise today, each as it was printed, as it is now, and where
 * it is explained. A number that moved within its rounding is printed the same and is not listed.
 */
export function correctionsTable(
  printed: ConferenceSummary,
  live: ConferenceSummary,
  pen: SummaryPen,
  addressOf: FigureAddress,
): ReportTable {
  const { correction: words } = wordsOf(pen.locale).summary;
  const names = rowNamesOf(printed);
  const write = (figure: SummaryFigure | null) => (figure ? writeFigure(figure, pen) : MISSING);
  const changed = compareSummaries(printed, live).figures.filter(
    ({ before, after }) => before !== null && write(before) !== write(after),
  );
  return {
    name: "corrections",
    title: words.title,
    about: [],
    columns: [
      { key: "figure", label: words.figure, kind: "text", head: true },
      { key: "printed", label: words.printed, kind: "text", firm: true },
      { key: "now", label: words.now, kind: "text", firm: true },
    ],
    totals: [],
    rows: changed.flatMap(({ key, before, after }) => {
      if (before === null) return [];
      const address = addressOf(before.ref);
      return [
        {
          key,
          values: [figureName(before.ref, printed.scope, names, pen.locale), write(before), write(after)],
          ...(address !== null && { links: { now: address } }),
        },
      ];
    }),
    notes: [],
  };
}

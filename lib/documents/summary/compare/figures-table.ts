import type { ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { onlyDocument } from "@/lib/domain/summary/changes/why-changed";
import { type ComparedFigure, type ComparedSummaries, FIGURE_GROUPS } from "@/lib/domain/summary/compared-figures";
import { rowNamesOf } from "@/lib/domain/summary/row-names";
import { figureDifference } from "@/lib/format/summary/figure-difference";
import { figureName, figureNameOfAny } from "@/lib/format/summary/figure-name";
import { writeWhy } from "@/lib/format/summary/write-change";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../../words";
import type { DocumentAddress } from "../corrections-table";

/** The figures that differ between two summaries: both values, the difference with its unit, and the documents behind it. */
export function comparedFiguresTable(
  figures: readonly ComparedFigure[],
  compared: ComparedSummaries,
  heads: { readonly from: string; readonly to: string },
  pen: SummaryPen,
  addressOf: DocumentAddress,
): ReportTable {
  const { why, compare: words } = wordsOf(pen.locale).summaryChanges;
  const explained = compared.moves !== null;
  const row = (figure: ComparedFigure) => rowOf(figure, compared, pen, addressOf);
  return {
    name: "compared-figures",
    title: words.figures,
    about: [],
    columns: [
      { key: "figure", label: words.figure, kind: "text", head: true },
      { key: "from", label: heads.from, kind: "number" },
      { key: "to", label: heads.to, kind: "number" },
      { key: "difference", label: words.difference, kind: "number", signed: true },
      { key: "unit", label: words.unit, kind: "text", firm: true },
      ...(explained ? [{ key: "why", label: why, kind: "text" as const }] : []),
    ],
    totals: [],
    rows: FIGURE_GROUPS.flatMap((group): ReportRow[] => {
      const own = figures.filter((figure) => figure.group === group);
      if (own.length === 0) return [];
      const blank = [null, null, null, "", ...(explained ? [""] : [])];
      return [{ key: group, level: "group", values: [words.group[group], ...blank] }, ...own.map(row)];
    }),
    notes: [words.points],
  };
}

function rowOf(
  { key, ref, before, after, terms }: ComparedFigure,
  { from, to }: ComparedSummaries,
  pen: SummaryPen,
  addressOf: DocumentAddress,
): ReportRow {
  const names = rowNamesOf(to.summary);
  const { scope } = to.summary;
  const isOnePeriod = scope.year === from.summary.scope.year && scope.through === from.summary.scope.through;
  const nameOf = isOnePeriod ? figureName : figureNameOfAny;
  const shown = figureDifference(before, after, pen);
  const only = terms && onlyDocument(terms);
  const address = only && addressOf(only);
  return {
    key,
    values: [
      nameOf(ref, scope, names, pen.locale),
      ...[shown.before, shown.after, shown.difference, shown.unit],
      ...(terms ? [writeWhy({ terms }, pen.locale)] : []),
    ],
    ...(address !== null && { links: { why: address } }),
  };
}

import { type FigureRef, figureKey } from "@/lib/domain/summary/figure-ref";
import type { ClauseField, ListedFigure } from "@/lib/domain/summary/sentence";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { SummaryFigure } from "@/lib/domain/summary/summary-figure";
import { fill } from "../fill";
import { columnName, formatCoverage } from "../measure-names";
import { summary as english } from "../messages/en/summary";
import { summary as vietnamese } from "../messages/vi/summary";
import { formatPeriod } from "../period";
import { regionPhrase } from "../scope-names";
import { type SummaryPen, writeChange, writeFigure } from "./write-figure";

const WORDS = { vi: vietnamese, en: english };

/** A piece of a finished sentence: words, or a printed number with the key of the figure it is bound to. */
export type Segment =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "figure"; readonly key: string; readonly text: string };

/** What stands in a place, written: a number stays bound to its figure. */
export function fieldSegments(field: ClauseField, summary: ConferenceSummary, pen: SummaryPen): Segment[] {
  const { locale } = pen;
  switch (field.kind) {
    case "figure":
      return [bound(field.figure, summary, (figure) => writeFigure(figure, pen))];
    case "change": {
      const { value } = figureOf(field.figure, summary);
      const down = value?.kind === "ratio" && value.ratio.part < 0n;
      const direction = WORDS[locale].change[down ? "down" : "up"];
      return [words(direction), bound(field.figure, summary, (figure) => writeChange(figure, pen))];
    }
    case "year":
      return [words(String(field.year))];
    case "period":
      return [words(formatPeriod(field.year, field.through, locale))];
    case "fund":
      return [words(columnName(field.fund, locale))];
    case "region":
      return [words(regionPhrase(summary.scope.region, locale))];
    case "coverage":
      return [words(formatCoverage(field, locale))];
    case "names":
      return [words(field.names.join(", "))];
    case "list":
    case "changes":
      return field.of.flatMap((listed, at) => [
        ...(at === 0 ? [] : [words(WORDS[locale].more.separator)]),
        ...listedSegments(listed, summary, pen, field.kind === "list" ? writeFigure : writeChange),
      ]);
  }
}

const MARK = "\u0000";

function listedSegments(
  listed: ListedFigure,
  summary: ConferenceSummary,
  pen: SummaryPen,
  write: typeof writeFigure,
): Segment[] {
  const { more } = WORDS[pen.locale];
  const { value } = figureOf(listed.figure, summary);
  const counted = listed.figure.kind === "release-days" ? more.days : more.count;
  const shape = value?.kind === "ratio" ? more.ratio : listed.unit === null ? more.money : counted;
  const places = { name: listed.name, unit: listed.unit ?? "", count: MARK, money: MARK, ratio: MARK };
  const [before = "", after = ""] = fill(shape, places).split(MARK);
  const number = bound(listed.figure, summary, (figure) => write(figure, pen));
  return [words(before), number, words(after)].filter(({ text }) => text !== "");
}

function words(text: string): Segment {
  return { kind: "words", text };
}

function bound(ref: FigureRef, summary: ConferenceSummary, write: (figure: SummaryFigure) => string): Segment {
  return { kind: "figure", key: figureKey(ref), text: write(figureOf(ref, summary)) };
}

function figureOf(ref: FigureRef, { figures }: ConferenceSummary): SummaryFigure {
  const found = figures.get(figureKey(ref));
  if (!found) throw new Error(`the summary has no figure ${figureKey(ref)}`);
  return found;
}

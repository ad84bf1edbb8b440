import { asNumber, rational } from "@/lib/domain/figures/rational";
import { decimalsOf } from "@/lib/domain/summary/decimals";
import { figureKey, valueKind } from "@/lib/domain/summary/figure-ref";
import { SUMMARY_TEXTS } from "@/lib/domain/summary/passages";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { FigureValue, SummaryFigure } from "@/lib/domain/summary/summary-figure";
import type { SummaryTable } from "@/lib/domain/summary/summary-table";
import { type SummaryPen, writeBareFigure } from "@/lib/format/summary/write-figure";
import { type SummaryStyle, type WrittenSection, writeSummary } from "./written-summary";

/** The answer of `GET /api/v1/conferences/{id}/summary`: every number once under its key, sentences with the keys in them. */
export function summaryJson(summary: ConferenceSummary, style: SummaryStyle) {
  const { sections, notes } = writeSummary(summary, style);
  const { parts } = summary;
  return {
    scope: summary.scope,
    figures: Object.fromEntries([...summary.figures].map(([key, figure]) => [key, figureJson(figure, style)])),
    sections: sections.map(({ code }) => code),
    parts: sections.flatMap(({ code, sentences, tables: drawn }) => {
      const part = parts.find((one) => one.code === code);
      if (!part) return [];
      const tables = drawn.map(({ title }, place) => tableJson(title, part.tables[place]));
      return [{ code, sentences: sentences.map(sentenceJson), tables }];
    }),
    texts: sections.flatMap(({ code, lines }) => {
      const name = SUMMARY_TEXTS.find((text) => text === code);
      return name ? [{ name, text: lines.join("\n") }] : [];
    }),
    closing: style.closing,
    notes,
    published: summary.published,
  };
}

function sentenceJson({ id, segments }: WrittenSection["sentences"][number]) {
  return {
    id,
    text: segments.map(({ text }) => text).join(""),
    figures: segments.flatMap((segment) => (segment.kind === "figure" ? [segment.key] : [])),
  };
}

function tableJson(title: string, table: SummaryTable | undefined) {
  return {
    ...{ name: table?.name, title, columns: table?.columns.map(({ key }) => key) },
    rows: table?.rows.map(({ key, name, level, cells }) => ({
      ...{ key, name, level },
      figures: cells.map((cell) => cell && figureKey(cell)),
    })),
  };
}

function figureJson(figure: SummaryFigure, pen: SummaryPen) {
  const { ref, value, origin } = figure;
  return {
    ...ref,
    ...valueJson(value),
    printed: value === null ? null : writeBareFigure(figure, pen),
    unit: UNITS[valueKind(ref)],
    decimals: decimalsOf(ref, pen.decimals),
    origin,
  };
}

/** A value with its amount, its two amounts and their quotient, or its count; what it is not is null. */
export function valueJson(value: FigureValue | null) {
  const none = { amount: null, part: null, whole: null, ratio: null, count: null };
  if (value === null) return none;
  if (value.kind === "money") return { ...none, amount: value.amount };
  if (value.kind === "count") return { ...none, count: Number(value.count) };
  const { part, whole } = value.ratio;
  return { ...none, part, whole, ratio: asNumber(rational(part, whole)) };
}

const UNITS = { money: "tỷ đồng", ratio: "%", count: null } as const;

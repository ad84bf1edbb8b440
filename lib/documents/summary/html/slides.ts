import type { ReportTable } from "@/lib/domain/report/report-table";
import { moneyUnitName } from "@/lib/format/money";
import { writeValue } from "@/lib/format/report-value";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../../words";
import { chartSvg } from "../charts/chart-svg";
import type { WrittenSummary } from "../written-summary";

/** What a meeting room sees at once: a heading, and sentences, a table, or one province's numbers. */
export type Slide = {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly table: SlideTable | null;
  /** An SVG image. */
  readonly drawing?: string;
};

/** A table as finished texts. */
export type SlideTable = {
  readonly title: string;
  readonly unit: string | null;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly strong: boolean; readonly cells: readonly string[] }[];
  readonly notes: readonly string[];
};

/** A summary as slides in the order it is read: each part's sentences, each table, then the provinces one by one. */
export function slidesOf(written: WrittenSummary, pen: SummaryPen): Slide[] {
  const words = wordsOf(pen.locale).summary;
  const sections = written.sections.flatMap(({ title: heading, sentences, lines, tables, charts }): Slide[] => {
    const texts = [...sentences.map(({ segments }) => segments.map(({ text }) => text).join("")), ...lines];
    const said = texts.length > 0 ? [{ heading, sentences: texts, table: null }] : [];
    const provinces = tables.filter(({ name }) => name === "provinces");
    return [
      ...said,
      ...tables.map((table) => ({ heading, sentences: [], table: drawn(table, pen) })),
      ...charts.map((chart) => ({ heading: chart.title, sentences: [], table: null, drawing: chartSvg(chart) })),
      ...provinces.flatMap((table) => eachProvince(table, pen)),
    ];
  });
  const notes = written.notes.length > 0 ? [{ heading: words.page.notes, sentences: written.notes, table: null }] : [];
  return [...sections, ...notes];
}

function drawn(table: ReportTable, pen: SummaryPen): SlideTable {
  const money = table.columns.some(({ kind }) => kind === "money");
  return {
    title: table.title,
    unit: money ? moneyUnitName("ty", pen.locale) : null,
    heads: table.columns.map(({ label }) => label),
    rows: [...table.totals, ...table.rows].map((row) => ({
      strong: row.level !== undefined,
      cells: table.columns.map((column, at) => writeValue(row.values[at] ?? null, column, { unit: "ty", ...pen })),
    })),
    notes: table.notes,
  };
}

/** One slide for each province: its numbers beside the whole region's. */
function eachProvince(table: ReportTable, pen: SummaryPen): Slide[] {
  const { heads, rows, unit } = drawn(table, pen);
  const [whole, ...provinces] = rows;
  return provinces.map(({ cells: [name = "", ...values] }) => ({
    heading: name,
    sentences: [],
    table: {
      ...{ title: "", unit },
      heads: [heads[0] ?? "", name, whole?.cells[0] ?? ""],
      rows: values.map((value, at) => ({
        strong: false,
        cells: [heads[at + 1] ?? "", value, whole?.cells[at + 1] ?? ""],
      })),
      notes: [],
    },
  }));
}

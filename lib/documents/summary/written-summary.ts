import type { ReportTable } from "@/lib/domain/report/report-table";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import { passageOfSentence, SUMMARY_TEXTS } from "@/lib/domain/summary/passages";
import { SUMMARY_LISTS, type SummarySectionCode } from "@/lib/domain/summary/sections";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { chartOf } from "@/lib/domain/summary/summary-chart";
import { formatFigureNote } from "@/lib/format/figure-notes";
import type { Segment } from "@/lib/format/summary/segments";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { writeSentence } from "@/lib/format/summary/write-sentence";
import { wordsOf } from "../words";
import { type WrittenChart, writeChart } from "./charts/written-chart";
import { linesOf, writeList } from "./closing/written-closing";
import { type FigureAddress, summaryTable } from "./summary-table";

/** A section of a report as it is read: its heading, its sentences, its words and its tables. */
export type WrittenSection = {
  readonly code: SummarySectionCode;
  readonly title: string;
  readonly sentences: readonly { readonly id: string; readonly segments: readonly Segment[] }[];
  /** What people wrote themselves, line by line, in Vietnamese. */
  readonly lines: readonly string[];
  readonly tables: readonly ReportTable[];
  /** Its tables that are drawn, numbered as they are. */
  readonly charts: readonly WrittenChart[];
};

/** A summary as every page and file reads it: the same sections, the same tables under the same numbers, the same notes. */
export type WrittenSummary = { readonly sections: readonly WrittenSection[]; readonly notes: readonly string[] };

/** How a summary is written: pen, prose of its organisers by passage, its last part, and where its numbers are explained. */
export type SummaryStyle = SummaryPen & {
  readonly prose: ReadonlyMap<string, string>;
  readonly closing: SummaryClosing;
  readonly addressOf?: FigureAddress;
};

/**
 * Writes a summary out. `Bảng 1` is the first table of the first section that has one; a text that nobody wrote and a
 * list without entries are left out.
 */
export function writeSummary(summary: ConferenceSummary, style: SummaryStyle): WrittenSummary {
  let tables = 0;
  const numbered = (table: ReportTable): ReportTable => {
    tables += 1;
    return { ...table, title: `${TABLE[style.locale]} ${tables}. ${table.title}` };
  };
  let charts = 0;
  const drawn = (chart: WrittenChart): WrittenChart => {
    charts += 1;
    return { ...chart, title: `${CHART[style.locale]} ${charts}. ${chart.title}` };
  };
  const sections = summary.sections.flatMap((code) => sectionOf(code, summary, style));
  return {
    sections: sections.map((section) => ({
      ...section,
      tables: section.tables.map(numbered),
      charts: section.charts.map(drawn),
    })),
    notes: summary.notes.map((note) => formatFigureNote(note, style.locale)),
  };
}

function sectionOf(code: SummarySectionCode, summary: ConferenceSummary, style: SummaryStyle): WrittenSection[] {
  const { prose, closing, addressOf, ...pen } = style;
  const words = wordsOf(style.locale).summary;
  const part = summary.parts.find((one) => one.code === code);
  if (part) {
    const sentences = part.sentences.map((sentence) => ({
      id: sentence.id,
      segments: writeSentence(sentence, prose.get(passageOfSentence(sentence.id)) ?? null, summary, pen),
    }));
    const tables = part.tables.map((table) => summaryTable(table, summary, pen, addressOf));
    const charts = part.tables.flatMap((table) => {
      const chart = chartOf(table);
      return (chart && writeChart(chart, summary, pen)) ?? [];
    });
    return [{ ...{ code, sentences, tables, charts }, title: words.part[part.code], lines: [] }];
  }
  const text = SUMMARY_TEXTS.find((one) => one === code);
  const list = SUMMARY_LISTS.find((one) => one === code);
  const written = list
    ? writeList(list, closing, style.locale)
    : { lines: text ? linesOf(prose.get(`text.${text}`) ?? null) : [], table: null };
  const title = text ? words.text[text] : list ? words.list[list] : "";
  if (written.lines.length === 0 && written.table === null) return [];
  const tables = written.table ? [written.table] : [];
  return [{ ...{ code, title, tables, sentences: [], charts: [] }, lines: written.lines }];
}

const TABLE = { vi: "Bảng", en: "Table" } as const;
const CHART = { vi: "Hình", en: "Figure" } as const;

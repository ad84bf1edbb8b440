import type { ReportTable } from "@/lib/domain/report/report-table";
import { passageOfSentence, SUMMARY_TEXTS, type SummaryTextName } from "@/lib/domain/summary/passages";
import type { ConferenceSummary, SummaryPartCode } from "@/lib/domain/summary/summary";
import { formatFigureNote } from "@/lib/format/figure-notes";
import type { Segment } from "@/lib/format/summary/segments";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { writeSentence } from "@/lib/format/summary/write-sentence";
import { type FigureAddress, summaryTable } from "./summary-table";

/** A part of a summary with its sentences written and its tables numbered through the whole summary. */
export type WrittenPart = {
  readonly code: SummaryPartCode;
  readonly sentences: readonly { readonly id: string; readonly segments: readonly Segment[] }[];
  readonly tables: readonly ReportTable[];
};

/** A text of part F, line by line. */
export type WrittenText = { readonly name: SummaryTextName; readonly lines: readonly string[] };

/** A summary as every page and file reads it: the same sentences, the same tables under the same numbers, the same notes. */
export type WrittenSummary = {
  readonly parts: readonly WrittenPart[];
  /** What organisers wrote themselves; a text that nobody wrote is left out. */
  readonly texts: readonly WrittenText[];
  readonly notes: readonly string[];
};

/** How a summary is written: pen, prose of its organisers by passage, and where its numbers are explained. */
export type SummaryStyle = SummaryPen & {
  readonly prose: ReadonlyMap<string, string>;
  readonly addressOf?: FigureAddress;
};

/** Writes a summary out. `Bảng 1` is the first table of the first part that has one. */
export function writeSummary(summary: ConferenceSummary, style: SummaryStyle): WrittenSummary {
  const { prose, addressOf, ...pen } = style;
  let tables = 0;
  const numbered = (table: ReportTable): ReportTable => {
    tables += 1;
    return { ...table, title: `${TABLE[pen.locale]} ${tables}. ${table.title}` };
  };
  return {
    parts: summary.parts.map(({ code, sentences, tables: own }) => ({
      code,
      sentences: sentences.map((sentence) => ({
        id: sentence.id,
        segments: writeSentence(sentence, prose.get(passageOfSentence(sentence.id)) ?? null, summary, pen),
      })),
      tables: own.map((table) => numbered(summaryTable(table, summary, pen, addressOf))),
    })),
    texts: SUMMARY_TEXTS.flatMap((name) => {
      const lines = (prose.get(`text.${name}`) ?? "").split("\n").filter((line) => line.trim() !== "");
      return lines.length > 0 ? [{ name, lines }] : [];
    }),
    notes: summary.notes.map((note) => formatFigureNote(note, pen.locale)),
  };
}

const TABLE = { vi: "Bảng", en: "Table" } as const;

import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";
import type { WrittenSummary } from "./written-summary";

/** Lời báo cáo: what a report says in words, section by section, for a workbook that holds all of it. */
export function wordsTable({ sections }: WrittenSummary, locale: Locale): ReportTable {
  const { wordsSheet } = wordsOf(locale).summary;
  const said = sections.flatMap(({ code, title, sentences, lines }) =>
    [...sentences.map(({ segments }) => segments.map(({ text }) => text).join("")), ...lines].map((text, at) => ({
      key: `${code}-${at + 1}`,
      values: [text, title],
    })),
  );
  return {
    ...{ name: "words", title: wordsSheet.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "text", label: wordsSheet.text, kind: "text", head: true },
      { key: "section", label: wordsSheet.section, kind: "text" },
    ],
    rows: said.map((row, at) => ({ ...row, ordinal: String(at + 1) })),
  };
}

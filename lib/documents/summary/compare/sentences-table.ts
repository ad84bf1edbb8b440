import type { ReportTable } from "@/lib/domain/report/report-table";
import type { MarkedWords } from "@/lib/domain/summary/changed-words";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../../words";
import type { ComparedSentence } from "./compared-sentences";

/** The sentences that differ as a table, for files: the words that only one side has stand in brackets. */
export function comparedSentencesTable(
  sentences: readonly ComparedSentence[],
  heads: { readonly from: string; readonly to: string },
  locale: Locale,
): ReportTable {
  const { compare: words } = wordsOf(locale).summaryChanges;
  return {
    name: "compared-sentences",
    title: words.sentences,
    about: [],
    columns: [
      { key: "section", label: words.section, kind: "text", head: true },
      { key: "from", label: heads.from, kind: "text" },
      { key: "to", label: heads.to, kind: "text" },
    ],
    totals: [],
    rows: sentences.map(({ id, title, before, after }) => ({
      key: id,
      values: [title, bracketed(before), bracketed(after)],
    })),
    notes: [words.brackets],
  };
}

function bracketed(runs: readonly MarkedWords[] | null): string | null {
  if (runs === null) return null;
  return runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");
}

import type { ReportTable } from "@/lib/domain/report/report-table";
import { type ComparedSummaries, comparedFigures } from "@/lib/domain/summary/compared-figures";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { changingDocumentsTable } from "../changing-documents-table";
import type { DocumentAddress } from "../corrections-table";
import { type ComparedSentence, comparedSentences, type WordedSummary } from "./compared-sentences";
import { comparedFiguresTable } from "./figures-table";
import { comparedSentencesTable } from "./sentences-table";

type Compared = ComparedSummaries & { readonly from: WordedSummary; readonly to: WordedSummary };

/** What a comparison shows: figures, the documents behind them, and sentences with their changed words marked. */
export type ComparisonTables = {
  readonly figures: ReportTable;
  readonly documents: ReportTable;
  readonly sentences: readonly ComparedSentence[];
  /** The sentences as a table, for files. */
  readonly sentencesTable: ReportTable;
  /** How many figures differ, heads of groups not counted. */
  readonly changed: number;
};

/** A comparison of two summaries as tables; `heads` names the two sides. */
export function comparisonTables(
  compared: Compared,
  heads: { readonly from: string; readonly to: string },
  pen: SummaryPen,
  addressOf: DocumentAddress = () => null,
): ComparisonTables {
  const figures = comparedFigures(compared);
  const explained = figures.flatMap(({ terms, ...figure }) => (terms ? [{ ...figure, terms }] : []));
  const sentences = comparedSentences(compared.from, compared.to, pen);
  return {
    figures: comparedFiguresTable(figures, compared, heads, pen, addressOf),
    documents: changingDocumentsTable(explained, pen.locale, addressOf),
    sentences,
    sentencesTable: comparedSentencesTable(sentences, heads, pen.locale),
    changed: figures.length,
  };
}

import { checkProse, readProse } from "@/lib/domain/summary/prose";
import { placesOf, type SummarySentence } from "@/lib/domain/summary/sentence";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { Locale } from "../locale";
import { summary as english } from "../messages/en/summary";
import { summary as vietnamese } from "../messages/vi/summary";
import { fieldSegments, type Segment } from "./segments";
import type { SummaryPen } from "./write-figure";

const CLAUSES = { vi: vietnamese.clause, en: english.clause };

/** The prose of a sentence as the portal words it, with its places: what an organiser starts from. */
export function usualProse({ clauses }: SummarySentence, locale: Locale): string {
  return `${clauses.map(({ shape }) => CLAUSES[locale][shape]).join("")}.`;
}

/**
 * A sentence written out, each number bound to its figure. Prose of an organiser is used where every place it names
 * still exists: figures may have changed so that a sentence has other clauses since it was written.
 */
export function writeSentence(
  sentence: SummarySentence,
  prose: string | null,
  summary: ConferenceSummary,
  pen: SummaryPen,
): Segment[] {
  const places = placesOf(sentence);
  const known = Object.keys(places);
  const fits = prose !== null && checkProse(prose, known).unknown.length === 0;
  return readProse(fits ? prose : usualProse(sentence, pen.locale)).flatMap((piece): Segment[] => {
    if (piece.kind === "words") return [piece];
    const field = places[piece.name];
    if (!field) throw new Error(`no place ${piece.name} in ${sentence.id}`);
    return fieldSegments(field, summary, pen);
  });
}

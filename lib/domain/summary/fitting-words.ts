import { passageOfSentence } from "./passages";
import { shapesOf } from "./sentence";
import type { ConferenceSummary } from "./summary";

/** Words of a passage with the clauses that its sentence had when they were written; a text of its own has none. */
export type KeptWords = { readonly words: string; readonly shapes: string };

/**
 * The words that may stand in a summary as it is: those of texts, and those of sentences that still have the clauses they
 * were written for. A sentence that has come to say something else is worded by the portal again.
 */
export function fittingWords(
  kept: ReadonlyMap<string, KeptWords>,
  { parts }: ConferenceSummary,
): ReadonlyMap<string, string> {
  const sentences = parts.flatMap((part) => part.sentences);
  const shapes = new Map(sentences.map((sentence) => [passageOfSentence(sentence.id), shapesOf(sentence)]));
  return new Map(
    [...kept]
      .filter(([passage, written]) => passage.startsWith("text.") || shapes.get(passage) === written.shapes)
      .map(([passage, { words }]) => [passage, words]),
  );
}

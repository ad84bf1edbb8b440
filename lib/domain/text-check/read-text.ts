import { BEGINNING, nextSentence } from "./discourse";
import type { Reading } from "./figure";
import { type Places, withPlaces } from "./places";
import { quantitiesOf } from "./quantities";
import { SentenceReader } from "./read-sentence";
import { type Sentence, sentencesOf } from "./sentences";
import { type Token, tokensOf } from "./tokens";
import { wordReader } from "./words";

/** A text as it was understood, with its sentences; `told[n]` figures had been told when sentence n ended. */
export type TextReading = Reading & {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly told: readonly number[];
};

/** How many provinces or units were counted says how much a figure covers; no percentage is taken of it. */
const COVERAGE = ["tinh", "dia phuong", "don vi", "quyet dinh"];

/** Reads a text once from its beginning to its end, in composed letters (NFC). Linear in its length. */
export function readText(given: string, places: Places): TextReading {
  const text = given.normalize("NFC");
  const tokens = withPlaces(tokensOf(text), places);
  const sentences = sentencesOf(tokens);
  const quantities = quantitiesOf(tokens).filter(({ noun }) => !COVERAGE.includes(noun));
  const reading = { text, tokens, sentences, figures: [], shares: [], told: [] } as {
    -readonly [K in keyof TextReading]: TextReading[K] extends readonly (infer T)[] ? T[] : TextReading[K];
  };
  const wordsIn = wordReader();
  let state = BEGINNING;
  let next = 0;
  sentences.forEach((sentence, index) => {
    const begin = next;
    while (next < quantities.length && (quantities[next]?.from ?? 0) < sentence.to) next++;
    const own = quantities.slice(begin, next);
    const reader = new SentenceReader({ tokens, wordsIn, sentence, index, quantities: own }, nextSentence(state));
    state = reader.read();
    reading.figures.push(...reader.figures);
    reading.shares.push(...reader.shares);
    reading.told.push(reading.figures.length);
  });
  return reading;
}

import type { Place } from "./finding";
import type { TextReading } from "./read-text";

/** The sentence a token stands in, found by halving. */
export function sentenceAt({ sentences }: TextReading, token: number): Place {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const { start = 0, end = 0 } = sentences[low] ?? {};
  return { start, end };
}

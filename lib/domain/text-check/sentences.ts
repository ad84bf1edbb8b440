import type { Token } from "./tokens";

/** A sentence by its tokens and its place in the text; `isItem` is one of a list, which goes on with the sentence before. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly isItem: boolean;
};

const ENDS = [".", "!", "?", "…"];
const CLOSES = [...ENDS, ":", ";"];
const BULLETS = ["-", "–", "+", "•", "*", "·", "▪", "○"];
/** Words that a point shortens; a sentence does not end behind them. */
const SHORTENED = ["tp", "tx", "tt", "ts", "ths", "pgs", "gs", "ks", "st", "mr"];

/** Where sentences begin and end: at their marks, at empty lines and at the items of lists; a line's end alone is none. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!endsAt(tokens, at)) continue;
    const [first, last] = [tokens[from], tokens[at]];
    if (first && last) {
      const isItem = from > 0 && BULLETS.includes(first.text);
      sentences.push({ from, to: at + 1, start: first.start, end: last.end, isItem });
    }
    from = at + 1;
  }
  return sentences;
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return true;
  if (next.lines > 0 && endsLine(token, next, tokens[at + 2])) return true;
  if (!ENDS.includes(token.text) || next.start === token.end) return false;
  if (token.text === "." && SHORTENED.includes(tokens[at - 1]?.folded ?? "")) return false;
  return next.kind !== "word" || next.text[0] !== next.text[0]?.toLowerCase();
}

function endsLine(token: Token, next: Token, follows: Token | undefined): boolean {
  if (next.lines > 1 || CLOSES.includes(token.text)) return true;
  if (BULLETS.includes(next.text)) return follows !== undefined && follows.start > next.end;
  return next.kind === "number" && (follows?.text === "." || follows?.text === ")");
}

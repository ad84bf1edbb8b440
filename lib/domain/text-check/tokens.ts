import { withoutMarks } from "../text/without-marks";

/**
 * A piece of a text and where it stands, in UTF-16 units of the text as given. `folded` is without accents and case;
 * `lines` counts the line ends directly before it, two for an empty line.
 */
export type Token = {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  readonly folded: string;
  readonly lines: number;
  /** On the last word of a province's name: its unitId. */
  readonly place?: string;
  readonly start: number;
  readonly end: number;
};

/** No alternative begins like another and none repeats within a repetition: one step a character, whatever is sent. */
const PIECE = /(\p{L}[\p{L}\p{M}]*)|([0-9]+(?:[.,][0-9]+)*)|(\n)|([^\s\p{L}0-9])/gu;

/** The words, numbers and marks of a text in composed letters (NFC). */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let lines = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece, word, number, line] = match;
    if (line) {
      lines++;
      continue;
    }
    const kind = word ? "word" : number ? "number" : "mark";
    const folded = word ? withoutMarks(piece) : piece;
    tokens.push({ kind, text: piece, folded, lines, start: match.index, end: match.index + piece.length });
    lines = 0;
  }
  return tokens;
}

/** Some of them as one searchable line, each piece between single spaces, a place's id behind its name. */
export function lineOf(tokens: readonly Token[], from: number, to: number): string {
  let line = " ";
  for (let at = from; at < to; at++) {
    const { folded = "", place } = tokens[at] ?? {};
    line += place ? `${folded} @${place} ` : `${folded} `;
  }
  return line;
}

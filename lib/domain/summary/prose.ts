/** A piece of prose: words, or the name of the place where a number or a fact stands. */
export type ProsePiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "place"; readonly name: string };

/** Reads prose with places in braces: "đạt {executed} kế hoạch" is words, a place, words. Linear in its length. */
export function readProse(text: string): ProsePiece[] {
  const pieces: ProsePiece[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{([A-Za-z]{1,40})\}/g)) {
    if (match.index > from) pieces.push({ kind: "words", text: text.slice(from, match.index) });
    pieces.push({ kind: "place", name: match[1] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: "words", text: text.slice(from) });
  return pieces;
}

/** What is wrong with prose that someone wrote around the places of a sentence. */
export type ProseCheck = {
  /** Places that the sentence does not have. */
  readonly unknown: readonly string[];
  /** Places that the prose leaves out: it says less than the figures do. */
  readonly lost: readonly string[];
  /** Whether digits were typed: a number stands in a place, or not at all. */
  readonly typedNumber: boolean;
};

/** Holds prose against the places of its sentence. */
export function checkProse(text: string, places: readonly string[]): ProseCheck {
  const pieces = readProse(text);
  const used = new Set(pieces.flatMap((piece) => (piece.kind === "place" ? [piece.name] : [])));
  return {
    unknown: [...used].filter((name) => !places.includes(name)),
    lost: places.filter((name) => !used.has(name)),
    typedNumber: pieces.some((piece) => piece.kind === "words" && /\p{N}/u.test(piece.text)),
  };
}

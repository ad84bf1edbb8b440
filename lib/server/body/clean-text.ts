const NUL_OR_LONE_SURROGATE = /\0|\p{Surrogate}/u;
/** Composing sorts each run of combining marks, in time that grows with its square; no word of any language has 31. */
const LONG_RUN_OF_MARKS = /(?<!\p{M})\p{M}{31}/u;

/** A text as the portal keeps it: NFC. Null when it holds NUL, half a character, or marks piled up without end. */
export function cleanText(text: string): string | null {
  if (NUL_OR_LONE_SURROGATE.test(text) || LONG_RUN_OF_MARKS.test(text)) return null;
  return text.normalize("NFC");
}

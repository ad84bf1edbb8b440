import { checkProse } from "./prose";

/** The texts of part F (domain §7), which organisers write themselves, in the order they are printed. */
export const SUMMARY_TEXTS = [
  "assessment",
  "limits",
  "causes-subjective",
  "causes-objective",
  "tasks",
  "solutions",
] as const;
export type SummaryTextName = (typeof SUMMARY_TEXTS)[number];

/** A passage that can be written: the words around the numbers of a sentence, or a text of its own. */
export type Passage =
  | { readonly kind: "sentence"; readonly sentenceId: string }
  | { readonly kind: "text"; readonly name: SummaryTextName };

/** The passage a name stands for: "figures.plan.total", "text.limits"; null for any other name. */
export function passageFrom(name: string): Passage | null {
  if (name.startsWith("figures.")) return { kind: "sentence", sentenceId: name.slice("figures.".length) };
  const text = SUMMARY_TEXTS.find((one) => name === `text.${one}`);
  return text ? { kind: "text", name: text } : null;
}

/** The name of a sentence's passage. */
export function passageOfSentence(sentenceId: string): string {
  return `figures.${sentenceId}`;
}

/** What prose around a sentence's numbers is refused for, the first there is; null where it may stand. */
export function proseFault(
  words: string,
  places: readonly string[],
): { readonly code: "typed-number" } | { readonly code: "unknown-place"; readonly place: string } | null {
  const { typedNumber, unknown } = checkProse(words, places);
  const [place] = unknown;
  if (place !== undefined) return { code: "unknown-place", place };
  return typedNumber ? { code: "typed-number" } : null;
}

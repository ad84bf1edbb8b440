import type { Locale } from "@/lib/format/locale";

/**
 * The organisers' words that a summary in a language is read with: their sentences are in Vietnamese, so that another
 * language has the portal's own; the texts of the last part stand as they were written.
 */
export function wordsIn(words: ReadonlyMap<string, string>, locale: Locale): ReadonlyMap<string, string> {
  if (locale === "vi") return words;
  return new Map([...words].filter(([passage]) => passage.startsWith("text.")));
}

import type { Locale } from "@/lib/format/locale";
import { en } from "@/lib/format/messages/en";
import { vi } from "@/lib/format/messages/vi";

const CATALOGUES = { vi, en };

/** All words of a language, for documents that are written outside a page. */
export function wordsOf(locale: Locale) {
  return CATALOGUES[locale];
}

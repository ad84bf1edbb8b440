/** Languages of the portal: Vietnamese, which has no prefix in addresses, and English under /en. */
export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The language of an address, or of a header, that may be anything; Vietnamese unless it is one of ours. */
export function localeOf(text: string | undefined): Locale {
  return LOCALES.find((locale) => locale === text) ?? "vi";
}

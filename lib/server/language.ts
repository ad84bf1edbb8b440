import { LOCALES, type Locale } from "@/lib/format/locale";

/** The language an `Accept-Language` header prefers among ours; Vietnamese when it names neither. */
export function preferredLanguage(header: string | null | undefined): Locale {
  const wishes = (header ?? "").split(",").map((wish) => {
    const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
    const quality = Number(
      parameters
        .find((text) => text.trim().startsWith("q="))
        ?.trim()
        .slice(2) ?? 1,
    );
    return { language: tag.split("-")[0], quality: Number.isFinite(quality) ? quality : 0 };
  });
  const ours = wishes
    .filter(({ language, quality }) => quality > 0 && LOCALES.some((locale) => locale === language))
    .sort((one, other) => other.quality - one.quality);
  return ours[0]?.language === "en" ? "en" : "vi";
}

/** The language of a page by its path: English under /en, Vietnamese everywhere else. */
export function languageOfPath(path: string): Locale {
  return path === "/en" || path.startsWith("/en/") ? "en" : "vi";
}

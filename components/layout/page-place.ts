import { type Locale, localeOf } from "@/lib/format/locale";

/** Where the reader is, without the language: "/regions/mttn" and its query string. */
export type PagePlace = { readonly path: string; readonly query: string };

/** The place in an address as it was asked for; the front door tells it in a request header. */
export function placeOf(address: string | null): PagePlace {
  const [asked = "/", query = ""] = (address ?? "/").split("?", 2);
  const path = asked.replace(/^\/en(?=\/|$)/, "") || "/";
  return { path, query: query && `?${query}` };
}

/** The other language of the two. */
export function otherLocale(locale: Locale): Locale {
  return localeOf(locale === "vi" ? "en" : "vi");
}

import type { Locale } from "./locale";

/** Where a page of this language lives: Vietnamese has no prefix, English is under /en. */
export function localizedPath(path: string, locale: Locale): string {
  if (locale === "vi" || !path.startsWith("/") || path.startsWith("/api/")) return path;
  return path === "/" || path.startsWith("/?") ? `/en${path.slice(1)}` : `/en${path}`;
}

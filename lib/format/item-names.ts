import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { Locale } from "./locale";

/** What each item (đầu mục) of the catalogue is called, by its code. */
export function itemNames({ contents }: Catalogue, locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(contents.flatMap(({ items }) => items.map((item) => [item.code, item[locale]])));
}

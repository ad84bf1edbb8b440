import type { IsoDate } from "../period/period";
import { type DatedCatalogue, everyContent, namedOn } from "./dated-catalogue";
import type { Named } from "./wording";

/** What the codes of a dossier are called. */
export type CatalogueNames = Readonly<Record<"contents" | "items" | "indicators", readonly Named[]>>;

/** The names that all contents, items and indicators bear on a day, also those that are no more. */
export function catalogueNames(catalogue: DatedCatalogue, day: IsoDate): CatalogueNames {
  const { items, indicators } = catalogue;
  return {
    contents: everyContent(catalogue, day),
    items: [...items.values()].map((item) => namedOn(item, day)),
    indicators: indicators.map((indicator) => namedOn(indicator, day)),
  };
}

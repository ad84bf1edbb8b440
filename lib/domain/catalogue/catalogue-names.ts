import type { IsoDate } from "../period/period";
import { contentsOn, type DatedCatalogue, namedOn } from "./dated-catalogue";
import type { Named } from "./wording";

/** What the codes of a dossier are called. */
export type CatalogueNames = Readonly<Record<"contents" | "items" | "indicators", readonly Named[]>>;

/** The names of the contents in force on a day, and those that all items and indicators bear on it. */
export function catalogueNames(catalogue: DatedCatalogue, day: IsoDate): CatalogueNames {
  const { items, indicators } = catalogue;
  return {
    contents: contentsOn(catalogue, day),
    items: [...items.values()].map((item) => namedOn(item, day)),
    indicators: indicators.map((indicator) => namedOn(indicator, day)),
  };
}

import type { DatedCatalogue } from "./catalogue/dated-catalogue";
import type { Territory } from "./territory/territory";

/** What hardly ever changes: territory and catalogue at every date, and which version of them this is. */
export type Reference = {
  readonly version: string;
  readonly territory: Territory;
  readonly catalogue: DatedCatalogue;
};

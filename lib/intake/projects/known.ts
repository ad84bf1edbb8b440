import type { CatalogueItems } from "@/lib/domain/project/place-in-catalogue";
import type { KnownCode, KnownUnit } from "../published-figures/known";

/** What a sheet of đề án may name, and the province whose officer hands it in. */
export type KnownForProjects = {
  readonly ownUnitId: string;
  readonly units: readonly KnownUnit[];
  readonly contents: readonly KnownCode[];
  readonly items: readonly (KnownCode & CatalogueItems[number])[];
  readonly indicators: readonly KnownCode[];
};

import type { IsoDate } from "@/lib/domain/period/period";

/** A province with every name it goes by, and the days between which it exists. */
export type KnownUnit = {
  readonly id: string;
  readonly names: readonly string[];
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
};

/** A code with its names, as the catalogue has them. */
export type KnownCode = { readonly code: string; readonly names: readonly string[] };

/** What a published figure may speak of, as the database has it on the day of the import. */
export type Known = {
  readonly units: readonly KnownUnit[];
  readonly indicators: readonly KnownCode[];
  readonly contentGroups: readonly KnownCode[];
};

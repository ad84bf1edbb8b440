import type { RegionCode } from "../figures/execution-query";
import type { RegisterEntry } from "./entry";
import type { RegisterKind } from "./registers";

/** How a list of entries is ordered: the latest year first, or by a column. */
export const REGISTER_SORTS = ["-year", "year", "name", "-name", "unit", "-unit"] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];

/** What a list of a register's entries is narrowed to. */
export type RegisterQuery = {
  readonly q: string | null;
  readonly region: RegionCode | null;
  /** A province with all that was merged into it. */
  readonly unitId: string | null;
  readonly year: number | null;
  /** A code of the register's own choice: level, stage, state of building. */
  readonly level: string | null;
  /** Removed entries instead of standing ones, for those who see them. */
  readonly removed: "yes" | null;
  readonly sort: RegisterSort;
  readonly page: number;
  readonly size: number;
};

/** One page of entries, and the sums over all that match, by field, as digits; null where no entry says anything of it. */
export type RegisterList = {
  readonly items: readonly RegisterEntry[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly totals: Readonly<Record<string, string | null>>;
};

/** How many standing entries of a register a province has of a year; null is entries of no year. */
export type RegisterCount = {
  readonly kind: RegisterKind;
  readonly unitId: string;
  readonly year: number | null;
  readonly count: number;
};

import { REGIONS, type RegionCode } from "../figures/execution-query";
import { inForceOn } from "../period/dated";
import type { IsoDate } from "../period/period";
import type { Territory } from "../territory/territory";
import type { RegisterCount } from "./register-query";
import type { RegisterKind } from "./registers";

/** What an overview of registers is narrowed to. */
export type OverviewQuery = {
  readonly region: RegionCode | null;
  readonly unitId: string | null;
  readonly year: number | null;
};

/** How many entries a register has: in all, in each region of today's layout, and of each year. */
export type RegisterTotals = {
  readonly kind: RegisterKind;
  readonly total: number;
  readonly regions: ReadonlyMap<RegionCode, number>;
  readonly years: ReadonlyMap<number, number>;
};

/** Counts added up by register, in the registers' order: of one year or all, and year by year. */
export function registerTotals(
  kinds: readonly RegisterKind[],
  counts: readonly RegisterCount[],
  year: number | null,
  { territory, today }: { readonly territory: Territory; readonly today: IsoDate },
): readonly RegisterTotals[] {
  const regionOf = (id: string): RegionCode | undefined => {
    const of = territory.units.get(id)?.regions.find((membership) => inForceOn(membership, today))?.region;
    return REGIONS.find((code) => code === of);
  };
  return kinds.map((kind) => {
    const regions = new Map<RegionCode, number>();
    const years = new Map<number, number>();
    let total = 0;
    for (const one of counts.filter((count) => count.kind === kind)) {
      if (one.year !== null) years.set(one.year, (years.get(one.year) ?? 0) + one.count);
      if (year !== null && one.year !== year) continue;
      total += one.count;
      const region = regionOf(one.unitId);
      if (region) regions.set(region, (regions.get(region) ?? 0) + one.count);
    }
    return { kind, total, regions, years };
  });
}

const YEARS_SHOWN = 6;

/** The latest years that any register has entries of, in time's order. */
export function latestYears(totals: readonly RegisterTotals[]): readonly number[] {
  const years = new Set(totals.flatMap((one) => [...one.years.keys()]));
  return [...years].sort((one, other) => one - other).slice(-YEARS_SHOWN);
}

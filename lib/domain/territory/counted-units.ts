import { inForceOn } from "../period/dated";
import type { IsoDate } from "../period/period";
import { type Layout, MERGER_DAY } from "./layout";
import { lineageOf, type Territory } from "./territory";

/** The place a list is narrowed to: a province, and a conference region in a layout (today's unless the other is named). */
export type PlaceFilter = {
  readonly unitId: string | null;
  readonly region: string | null;
  readonly layout: Layout | null;
};

/** The last day of the 63 provinces. */
const LAST_DAY_OF_63: IsoDate = "2025-06-30";

/**
 * The units whose records a list of this place counts: the province with all it was merged from, and of a region each
 * member with the same. Null is the whole country; a code that stands for nothing counts nobody.
 */
export function countedUnits(
  territory: Territory,
  { unitId, region, layout }: PlaceFilter,
  today: IsoDate,
): readonly string[] | null {
  const ofUnit = unitId === null ? null : lineageOf(territory, unitId);
  if (region === null) return ofUnit;
  const day = layout === "63" ? LAST_DAY_OF_63 : today < MERGER_DAY ? MERGER_DAY : today;
  const members = [...territory.units.values()].filter(({ regions }) =>
    regions.some((membership) => membership.region === region && inForceOn(membership, day)),
  );
  const ofRegion = new Set(members.flatMap(({ id }) => lineageOf(territory, id)));
  return ofUnit === null ? [...ofRegion] : ofUnit.filter((id) => ofRegion.has(id));
}

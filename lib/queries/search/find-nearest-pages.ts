import { type NearestPages, nearestPages } from "@/lib/domain/nearest-pages";
import { listPlannedYears } from "../plans/list-planned-years";
import { listFilterChoices } from "../projects/list-filter-choices";

/** The pages nearest to an address that leads nowhere, among the provinces and plan years there are. Of two provinces of one name, today's. */
export async function findNearestPages(path: string): Promise<NearestPages> {
  const [{ units }, planned] = await Promise.all([listFilterChoices(), listPlannedYears()]);
  const standing = new Set(units.filter(({ former }) => !former).map(({ name }) => name));
  const places = units.filter(({ former, name }) => !former || !standing.has(name));
  return nearestPages(path, { units: places, years: planned.map(({ year }) => year) });
}

import { type NearestPages, nearestPages } from "@/lib/domain/nearest-pages";
import { listPlannedYears } from "../plans/list-planned-years";
import { listFilterChoices } from "../projects/list-filter-choices";

/** The pages nearest to an address that leads nowhere, among the provinces and plan years there are. */
export async function findNearestPages(path: string): Promise<NearestPages> {
  const [{ units }, planned] = await Promise.all([listFilterChoices(), listPlannedYears()]);
  return nearestPages(path, { units, years: planned.map(({ year }) => year) });
}

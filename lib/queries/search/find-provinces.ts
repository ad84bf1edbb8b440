import type { Findings } from "@/lib/domain/search/findings";
import { holdsEvery } from "@/lib/domain/search/portal-pages";
import { listFilterChoices } from "../projects/list-filter-choices";

/** Provinces, today's first, whose name holds every word; of two of one name, today's alone. */
export async function findProvinces(q: string, most: number): Promise<Findings["provinces"]> {
  const { units } = await listFilterChoices();
  const standing = new Set(units.flatMap(({ former, name }) => (former ? [] : [name])));
  const found = units.filter(({ name, former }) => holdsEvery(name, q) && !(former && standing.has(name)));
  return { items: found.slice(0, most).map(({ id, name, former }) => ({ id, name, former })), total: found.length };
}

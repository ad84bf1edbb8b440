import type { Layout } from "@/lib/domain/territory/layout";
import { lineage } from "./lineage-columns";
import type { Parameters } from "./parameters";

/** A conference region's provinces in one layout; today's unless the other is named. */
export type RegionFilter = { readonly region: string | null; readonly layout: Layout | null };

/** Day on which each layout's membership is read: its last, or today. */
const DAY_OF: Record<Layout, string> = {
  "63": "date '2025-06-30'",
  "34": "greatest(vietnam_today(), date '2025-07-01')",
};

/** Condition that a column's province belongs to the region or was merged into one that does; none where none is asked for. */
export function inRegion(column: string, { region, layout }: RegionFilter, bound: Parameters): string[] {
  if (region === null) return [];
  const day = DAY_OF[layout ?? "34"];
  return [
    `${column} IN (${lineage(`
      SELECT m.unit_id FROM region_membership m
      WHERE m.region_code = ${bound.add(region, "text")} AND daterange(m.valid_from, m.valid_to) @> ${day}`)})`,
  ];
}

import type { RankedProvince } from "../ranking";
import type { SummaryFacts } from "../summary-facts";
import type { SummaryColumn, SummaryTable, SummaryTableName } from "../summary-table";

/** The columns of a province, by its unit; null is the whole region's. */
export type ColumnsOf = (unitId: string | null) => readonly SummaryColumn[];

/**
 * A table of provinces in the order of a ranking, those without a rank last, below the whole region; null where nobody is
 * ranked.
 */
export function rankedTable(
  name: SummaryTableName,
  ranked: readonly RankedProvince[],
  { views }: SummaryFacts,
  columnsOf: ColumnsOf,
): SummaryTable | null {
  if (ranked.length === 0) return null;
  const places = new Map(ranked.map(({ unitId }, place) => [unitId, place]));
  const placeOf = (unitId: string) => places.get(unitId) ?? ranked.length;
  const cellsOf = (unitId: string | null) => columnsOf(unitId).map(({ of }) => of);
  return {
    name,
    columns: columnsOf(null),
    rows: [
      { key: "region", name: null, level: "total", cells: cellsOf(null) },
      ...[...views.now.byUnit]
        .sort((one, other) => placeOf(one.key) - placeOf(other.key))
        .map(({ key, label }) => ({ ...{ key, name: label, level: "row" as const }, cells: cellsOf(key) })),
    ],
  };
}

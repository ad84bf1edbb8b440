import { lastDayOf } from "../period/period";
import type { Territory } from "../territory/territory";
import { territoryOn, type UnitOn } from "../territory/territory-on";
import type { PeriodKey } from "./period";

/** The provinces that report for a period: those in force on its last day. */
export function reportingUnits(territory: Territory, { year, through }: PeriodKey): readonly UnitOn[] {
  return territoryOn(territory, lastDayOf(year, through));
}

/** The units whose records count in a province's report: itself, then what was merged into it by the period's last day; null where it did not exist then. */
export function countedUnits(
  territory: Territory,
  period: PeriodKey,
  unitId: string,
): readonly [string, ...string[]] | null {
  const unit = reportingUnits(territory, period).find(({ id }) => id === unitId);
  return unit ? [unit.id, ...unit.predecessors.map(({ id }) => id)] : null;
}

import type { BudgetYear } from "../period/period";
import type { Territory } from "./territory";

/** Whether a province exists on some day of a budget year: facts of a year stand on the map of that year. */
export function isUnitOf({ units }: Territory, unitId: string, year: BudgetYear): boolean {
  const unit = units.get(unitId);
  if (!unit) return false;
  return unit.validFrom <= `${year}-12-31` && (unit.validTo === null || unit.validTo > `${year}-01-01`);
}

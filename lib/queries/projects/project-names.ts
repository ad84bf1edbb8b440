import type { Names } from "@/lib/domain/names";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { ProjectSummary } from "@/lib/domain/project/project-list";

/** What a đề án is named by from reference data, and the year whose names it bears. */
export type ProjectCodes = Readonly<Record<"unitId" | "stewardUnitId" | "contentCode" | "itemCode", string>> & {
  readonly startYear: BudgetYear;
};

/** Province, content and item of a đề án, as they were called in its first year, and its steward as today. */
export function projectNames(
  { unitId, stewardUnitId, contentCode, itemCode, startYear }: ProjectCodes,
  names: Names,
): Pick<ProjectSummary, "unit" | "steward" | "content" | "item"> {
  return {
    unit: names.unit(unitId, startYear),
    steward: names.unitToday(stewardUnitId),
    content: names.content(contentCode, startYear),
    item: names.item(itemCode),
  };
}

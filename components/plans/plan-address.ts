import type { Fund } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { BudgetYear } from "@/lib/domain/period/period";

/** A budget year's documents as they are looked at. */
export type PlanView = {
  readonly year: BudgetYear;
  readonly fund: Fund | null;
  readonly unitId: string | null;
  readonly unit: MoneyUnit;
};

/** The usual unit of plans; decisions themselves are read in đồng. */
export const PLAN_UNIT: MoneyUnit = "trieu";

/** Query values that a link from the year's page to a dashboard or a list of đề án carries. */
export function planValues({ year, fund, unit }: PlanView): Record<string, string> {
  return { year: String(year), ...(fund && { fund }), ...(unit === "dong" && { in: unit }) };
}

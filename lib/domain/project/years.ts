import type { BudgetYear } from "../period/period";

/** The budget years of a đề án, its first and last among them. */
export function yearsOf({ year, endYear }: { readonly year: BudgetYear; readonly endYear: BudgetYear }): BudgetYear[] {
  return Array.from({ length: endYear - year + 1 }, (_, at) => year + at);
}

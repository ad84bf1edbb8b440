import { currentReference } from "@/lib/db/reference";
import { contentsUntil } from "@/lib/domain/catalogue/dated-catalogue";
import { type Names, namesOf } from "@/lib/domain/names";
import { type BudgetYear, vietnamDay } from "@/lib/domain/period/period";
import { isUnitOf } from "@/lib/domain/territory/unit-of-year";

type DecisionNames = {
  readonly names: Names;
  /** In force on a day of the year. */
  readonly contents: ReturnType<typeof contentsUntil>;
  /** Whether a province is of the year. */
  readonly isUnit: (unitId: string) => boolean;
};

/** Names as a decision of a year shows them, and what a line of it may be of. */
export async function decisionNames(year: BudgetYear): Promise<DecisionNames> {
  const reference = await currentReference();
  return {
    names: namesOf(reference, vietnamDay(new Date())),
    contents: contentsUntil(reference.catalogue, `${year}-12-31`),
    isUnit: (unitId) => isUnitOf(reference.territory, unitId, year),
  };
}

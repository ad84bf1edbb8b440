import { currentReference } from "@/lib/db/reference";
import { contentsOn } from "@/lib/domain/catalogue/dated-catalogue";
import { type Names, namesOf } from "@/lib/domain/names";
import { type BudgetYear, vietnamDay } from "@/lib/domain/period/period";

/** Names as a decision of a year shows them, and the contents that are in force at its end. */
export async function decisionNames(
  year: BudgetYear,
): Promise<{ readonly names: Names; readonly contents: ReturnType<typeof contentsOn> }> {
  const reference = await currentReference();
  return {
    names: namesOf(reference, vietnamDay(new Date())),
    contents: contentsOn(reference.catalogue, `${year}-12-31`),
  };
}

import { currentReference } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Fund } from "@/lib/domain/fund";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { PlanSums } from "@/lib/domain/plan/decision-effects";
import { lineageOf } from "@/lib/domain/territory/territory";

/** The year's plan of a fund by province and by content, from every issued decision, in đồng; a province's with what was merged into it. */
export async function getPlanSums(
  scope: ReadScope,
  { fund, year, unitId }: { readonly fund: Fund; readonly year: BudgetYear; readonly unitId: string | null },
): Promise<PlanSums> {
  const { territory } = await currentReference();
  const units = unitId === null ? null : [...lineageOf(territory, unitId)];
  return reading(scope, async (tx) => {
    const rows = await tx.executionMonthly.groupBy({
      by: ["unitId", "contentCode"],
      where: { budgetYear: year, fund, ...(units && { unitId: { in: units } }) },
      _sum: { plan: true },
    });
    return rows.map(({ unitId: unit, contentCode: content, _sum }) => ({ unit, content, plan: _sum.plan ?? 0n }));
  });
}

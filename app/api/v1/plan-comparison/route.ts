import { refuse } from "@/lib/domain/errors";
import type { PlanComparisonInput } from "@/lib/input/plan-comparison";
import { getPlanComparison } from "@/lib/queries/plans/get-plan-comparison";
import { answer } from "@/lib/server/answer";
import { readPlanComparison } from "@/lib/server/routes/plan-comparison";
import { noComparison } from "./comparison-file";

export const GET = answer(readPlanComparison, async (_scope, input) => {
  const { total, byUnit, byContent, lines, ...comparison } = await comparisonOf(input);
  const summed = ({ key, before, change }: typeof total) => ({
    key,
    before,
    difference: change,
    after: before + change,
  });
  return {
    ...comparison,
    ...{ total: summed(total), byUnit: byUnit.map(summed), byContent: byContent.map(summed) },
    lines: lines.map((line) => ({
      ...{ projectCode: line.project?.code ?? null, unitId: line.unitId, content: line.content },
      ...{ before: line.before, difference: line.after - line.before, after: line.after, reasons: line.moves },
    })),
  };
});

async function comparisonOf(input: PlanComparisonInput) {
  const found = (await getPlanComparison(input)) ?? refuse(noComparison(input));
  return found.comparison;
}

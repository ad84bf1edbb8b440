import { type Adjustment, waitsForPlan } from "@/lib/domain/adjustment/adjustment";
import { levelOf } from "@/lib/domain/adjustment/change";

/** A request to adjust a đề án as the API gives it. */
export function adjustmentJson(adjustment: Adjustment) {
  const { id, number, state, version, reason, project, lines, steps, answer } = adjustment;
  return {
    ...{ id, projectCode: project.code, number, state, version, level: levelOf(lines) },
    ...{ waitsForPlan: waitsForPlan(adjustment), reason, lines, steps, answer },
  };
}

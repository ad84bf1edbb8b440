import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { sideOf } from "@/lib/domain/inspection/decide-inspection";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { STATES } from "@/lib/domain/project/state";

/** Whether this person may record a visit to a đề án now; for offering the form, never instead of its check. */
export function mayInspect(actor: Actor, { state, fund, steward }: ProjectDetail): boolean {
  const side = sideOf(actor) === "LOCAL" || fund === "KCQG";
  return side && STATES[state].paying && can(actor, "inspection.record", { stewardUnitId: steward.id });
}

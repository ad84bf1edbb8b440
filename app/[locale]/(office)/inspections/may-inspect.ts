import type { Actor } from "@/lib/domain/access/actor";
import { inspectsFund } from "@/lib/domain/access/inspection-rules";
import { can } from "@/lib/domain/access/permissions";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { STATES } from "@/lib/domain/project/state";

/** Whether this person may record a visit to a đề án now; for offering the form, never instead of its check. */
export function mayInspect(actor: Actor, { state, fund, steward }: ProjectDetail): boolean {
  return (
    inspectsFund(actor, fund) && STATES[state].paying && can(actor, "inspection.record", { stewardUnitId: steward.id })
  );
}

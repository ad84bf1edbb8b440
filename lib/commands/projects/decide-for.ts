import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { decideStep, type HeldProject } from "@/lib/domain/project/decide-step";
import { stepOfVerb } from "@/lib/domain/steps/verbs";
import type { TakeStepInput } from "@/lib/input/project-steps";
import type { PayableProject } from "@/lib/queries/vouchers/find-project";

/**
 * The permit for a step and the state it leads to, for this actor and a đề án as it stands. Refuses with
 * `access.forbidden` or whatever `decideStep` refuses with.
 */
export function decideFor(
  actor: Actor,
  { verb, version, note, remarks }: TakeStepInput,
  found: PayableProject,
  standing: Omit<HeldProject, "fund">,
) {
  const step = stepOfVerb(verb, actor.role, standing.state);
  const permit = authorize(actor, step, found);
  const taking = { step, persons: personsOf(actor), version, note, remarks };
  return { permit, to: decideStep(taking, { ...standing, fund: found.fund }) };
}

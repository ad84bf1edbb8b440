import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import {
  type AcceptanceContext,
  type AcceptanceStanding,
  decideAcceptance,
  endsProject,
} from "@/lib/domain/project/acceptance";
import { decideStep, type HeldProject } from "@/lib/domain/project/decide-step";
import type { AcceptInput } from "@/lib/input/acceptances";
import type { PayableProject } from "@/lib/queries/vouchers/find-project";

/**
 * What accepting a đề án comes to as it stands: the permit of its step, the state that leads to, the budget year and its
 * outputs. Refuses with `access.forbidden` and what `decideStep` and `decideAcceptance` refuse with.
 */
export function decideAccepting(
  actor: Actor,
  input: AcceptInput,
  found: PayableProject,
  held: Pick<HeldProject, "state" | "version">,
  { standing, ...context }: AcceptanceContext & { readonly standing: AcceptanceStanding },
) {
  const step = endsProject(input, standing) ? "project.accept" : "project.accept-year";
  const permit = authorize(actor, step, found);
  const { version, note } = input;
  const taking = { step, persons: personsOf(actor), version, note, remarks: [] } as const;
  const to = decideStep(taking, {
    ...held,
    ...{ fund: found.fund, taken: [], findings: [], council: null, signing: null },
  });
  return { permit, to, ...decideAcceptance(input, standing, context) };
}

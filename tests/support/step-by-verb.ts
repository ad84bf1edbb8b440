import { acceptProject } from "@/lib/commands/acceptances/accept-project";
import { takeStep } from "@/lib/commands/projects/take-step";
import { settleProject } from "@/lib/commands/settlements/settle-project";
import type { Actor } from "@/lib/domain/access/actor";
import type { StepVerb } from "@/lib/domain/steps/verbs";
import { acceptInput } from "@/lib/input/acceptances";
import { settleInput } from "@/lib/input/settlements";
import { aStepInput, isPlainStep } from "./step-inputs";

/** A đề án to take a step on, in the version that is seen. */
type Seen = { readonly code: string; readonly version: number };
type Taken = { readonly state: string; readonly version: number };

const NOW = new Date();

/** The steps whose bodies are their own. */
const OWN_BODIES = {
  accept: (actor: Actor, { code, version }: Seen, more: object): Promise<Taken> =>
    acceptProject(
      actor,
      acceptInput.parse({
        ...{ code, version, on: "2026-05-10", outputs: [{ indicator: "establishments-machinery", achieved: 1 }] },
        ...more,
      }),
      NOW,
    ),
  settle: (actor: Actor, { code, version }: Seen, more: object): Promise<Taken> =>
    settleProject(actor, settleInput.parse({ code, version, on: "2026-10-20", amount: "0", ...more }), NOW),
};

/** Takes the step of that word as somebody would send it, whichever command it is. */
export function stepByVerb(actor: Actor, verb: StepVerb, seen: Seen, more: object = {}): Promise<Taken> {
  if (isPlainStep(verb)) return takeStep(actor, aStepInput(verb, seen.code, seen.version, more), NOW);
  return OWN_BODIES[verb](actor, seen, more);
}

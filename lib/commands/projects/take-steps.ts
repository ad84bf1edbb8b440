import type { Actor } from "@/lib/domain/access/actor";
import type { StepsTogether } from "@/lib/domain/project/steps-together";
import type { StepsTogetherInput } from "@/lib/input/steps-together";
import { leaveChoice, noteSent } from "./leave-choice";
import { previewSteps } from "./preview-steps";
import { moveProject } from "./take-step";
import { oneByOne } from "./told";

/**
 * Takes one step on several đề án, each as if it were alone and in a transaction of its own: what one is refused with
 * is told beside it and leaves the others done. With `preview` each is only decided, by the same rules, and nothing is
 * written. A request sent twice is refused the second time for each, since its version moved. Where they are one's
 * choice for a plan year, what was sent is noted first, so that it can be told whatever becomes of the request, and
 * leaves the choice.
 */
export async function takeSteps(actor: Actor, input: StepsTogetherInput, at: Date): Promise<StepsTogether> {
  const { step, preview, steps, year } = input;
  if (preview) return { step, preview, results: await previewSteps(actor, steps) };
  if (year !== null) await noteSent(actor, { step, year, steps });
  const results = await oneByOne(
    steps,
    ({ amount }) => amount,
    (one) => moveProject(actor, one, at),
  );
  if (year !== null) await leaveChoice(actor, { step, year, steps });
  return { step, preview, results };
}

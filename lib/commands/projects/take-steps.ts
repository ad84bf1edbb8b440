import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { DomainError } from "@/lib/domain/errors";
import { sumOf } from "@/lib/domain/money";
import { amountDoubts, type StepsTogether, type TogetherResult } from "@/lib/domain/project/steps-together";
import type { TakeStepInput } from "@/lib/input/project-steps";
import type { StepsTogetherInput } from "@/lib/input/steps-together";
import { checkWritten } from "@/lib/queries/projects/check-written";
import { decideOnce, moveProject } from "./take-step";

/**
 * Takes one step on several đề án, each as if it were alone and in a transaction of its own: what one is refused with
 * is told beside it and leaves the others done. With `preview` each is only decided, under the same lock and rules, and
 * nothing is written. A request sent twice is refused the second time for each, since its version moved.
 */
export async function takeSteps(actor: Actor, input: StepsTogetherInput, _at: Date): Promise<StepsTogether> {
  const { step, preview, steps } = input;
  const results: TogetherResult[] = [];
  for (const one of steps) results.push(await told(one, () => (preview ? decided(actor, one) : taken(actor, one))));
  return { step, preview, results };
}

async function told({ code, amount }: TakeStepInput, work: () => Promise<TogetherResult>): Promise<TogetherResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) return { code, amount, outcome: "refused", refusal: error.refusal };
    throw error;
  }
}

async function taken(actor: Actor, input: TakeStepInput): Promise<TogetherResult> {
  const { state, version } = await moveProject(actor, input);
  return { code: input.code, amount: input.amount, outcome: "done", state, version, doubts: [] };
}

/** What would become of it; the transaction only holds its lock. */
function decided(actor: Actor, input: TakeStepInput): Promise<TogetherResult> {
  const { code, amount, version } = input;
  return transaction(actor, async (tx) => {
    const { found, to: state, dossier } = await decideOnce(tx, actor, input);
    const possible = { code, amount, outcome: "possible", state, version: version + 1 } as const;
    if (amount === null) return { ...possible, doubts: [] };
    const { rooms } = await checkWritten(tx, dossier, found.stewardUnitId);
    const asked = sumOf(dossier.budgetLines.map(({ support }) => support));
    return { ...possible, doubts: amountDoubts(amount, asked, rooms) };
  });
}

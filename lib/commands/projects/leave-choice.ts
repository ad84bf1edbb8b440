import type { Actor } from "@/lib/domain/access/actor";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import type { TakeStepInput } from "@/lib/input/project-steps";
import { choiceKey, sentKey } from "@/lib/queries/projects/find-choice";
import { keepStanding } from "@/lib/queries/projects/keep-standing";
import { changeChoice } from "./change-choice";

/** What was sent of the choice for a step and a plan year. */
type Sent = { readonly step: StepTogether; readonly year: BudgetYear; readonly steps: readonly TakeStepInput[] };

/** Notes what is sent, in place of what was sent before. */
export async function noteSent(actor: Actor, { step, year, steps }: Sent): Promise<void> {
  const rows = steps.map(({ code, version, amount }) => ({
    ...{ code, version, isChosen: true },
    typed: amount === null ? null : String(amount),
  }));
  await changeChoice(actor, sentKey(step, year), () => rows);
}

/** What was sent is not chosen any more, nor what moved on meanwhile. */
export async function leaveChoice(actor: Actor, { step, year, steps }: Sent): Promise<void> {
  const sent = new Set(steps.map(({ code }) => code));
  await changeChoice(actor, choiceKey(step, year), (tx, before) =>
    keepStanding(
      tx,
      before.filter(({ code }) => !sent.has(code)),
    ),
  );
}

import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { type Choice, type ChoiceRow, chooseOnPage } from "@/lib/domain/project/choice";
import type { ChooseProjectsInput } from "@/lib/input/choose-projects";
import { choiceKey } from "@/lib/queries/projects/find-choice";
import { keepStanding } from "@/lib/queries/projects/keep-standing";
import { findForStep } from "@/lib/queries/projects/list-for-step";
import { changeChoice } from "./change-choice";

/**
 * Giữ lựa chọn: what was ticked and typed on one page of a list joins what was chosen on others, for its account alone.
 * Đề án that moved on since they were chosen are let go. Gives how many are chosen now.
 */
export function keepChoice(actor: Actor, input: ChooseProjectsInput, _at: Date): Promise<{ chosen: number }> {
  const key = choiceKey(input.step, input.year);
  return changeChoice(actor, key, async (tx, before) => {
    if (input.go === "none") return [];
    const choice = chooseOnPage(await keepStanding(tx, before), input.rows);
    return input.go === "all" ? chooseOnPage(choice, await allOf(tx, actor, input, choice)) : choice;
  });
}

/** Every row of the list as its filters stand, chosen, with the amounts typed so far. */
async function allOf(tx: Transaction, actor: Actor, input: ChooseProjectsInput, choice: Choice): Promise<ChoiceRow[]> {
  const { step, year, content } = input;
  const typed = new Map(choice.map((row) => [row.code, row.typed]));
  const all = await findForStep(tx, { step, year, content, unitId: actor.unitId ?? input.unitId });
  return all.map(({ code, version }) => ({ code, version, isChosen: true, typed: typed.get(code) ?? null }));
}

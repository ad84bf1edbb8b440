import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { DraftKey } from "@/lib/domain/drafts/form-draft";
import { choiceSubject, sentSubject } from "@/lib/domain/drafts/subjects";
import type { BudgetYear } from "@/lib/domain/period/period";
import { type Choice, choiceOfFields } from "@/lib/domain/project/choice";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import { findDraft } from "../drafts/find-draft";

/** The draft that keeps one's own choice of đề án for a step and plan year. */
export const choiceKey = (step: StepTogether, year: BudgetYear): DraftKey => ({
  form: "together",
  subject: choiceSubject(step, year),
});

/** The draft that keeps what was sent of it last. */
export const sentKey = (step: StepTogether, year: BudgetYear): DraftKey => ({
  form: "together",
  subject: sentSubject(step, year),
});

/** One's own choice as it was left, with its version; nothing chosen where none is kept. */
export async function findChoice(tx: Transaction, key: DraftKey): Promise<{ version: number; choice: Choice }> {
  const draft = await findDraft(tx, key);
  return { version: draft?.version ?? 0, choice: choiceOfFields(draft?.fields ?? {}) };
}

/** The same for a page. */
export async function getChoice(scope: ReadScope, key: DraftKey): Promise<Choice> {
  return (await reading(scope, (tx) => findChoice(tx, key))).choice;
}

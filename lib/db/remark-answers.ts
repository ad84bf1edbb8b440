import type { Permit } from "@/lib/domain/access/permit";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** Answers to remarks of one step, each by its remark's place. */
export type AnswersToSave = {
  readonly stepId: string;
  readonly answers: readonly { readonly position: number; readonly text: string }[];
};

/** Writes answers to remarks on the đề án the permit names, over those given before, with the trail. */
export async function saveRemarkAnswers(
  tx: Transaction,
  permit: Permit<"project.edit">,
  { stepId, answers }: AnswersToSave,
): Promise<void> {
  const positions = answers.map(({ position }) => position);
  const texts = answers.map(({ text }) => text);
  const write = () => tx.$executeRaw`
    INSERT INTO remark_answer (step_id, position, text)
    SELECT ${stepId}::uuid, position, text FROM unnest(${positions}::integer[], ${texts}::text[]) AS given (position, text)
    ON CONFLICT ON CONSTRAINT remark_answer_pkey DO UPDATE SET text = excluded.text`;
  const change = { before: null, after: { stepId, answers } };
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change });
}

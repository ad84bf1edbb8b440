import { saveFindingAnswer } from "@/lib/db/inspections";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { decideAnswer } from "@/lib/domain/inspection/decide-inspection";
import type { AnswerFindingInput } from "@/lib/input/inspections";
import { explaining } from "../projects/explaining";
import { holdFinding } from "./hold-finding";

/**
 * Trả lời kiến nghị: what the province in charge did about a finding that is still open; told to whoever inspected. Gives
 * the finding's key.
 *
 * Refuses with `access.not-found`, `access.forbidden`, or whatever `decideAnswer` refuses with.
 */
export async function answerFinding(actor: Actor, { id, position, text }: AnswerFindingInput, _at: Date) {
  const answer = () =>
    transaction(actor, async (tx) => {
      const { finding, key, target } = await holdFinding(tx, { id, position });
      const permit = authorize(actor, "inspection.answer", target);
      decideAnswer(finding);
      await saveFindingAnswer(tx, permit, key, text);
    });
  await explaining(answer, {
    finding_answered_by_province: { code: "access.forbidden", permission: "inspection.answer" },
    finding_open: { code: "project.busy" },
  });
  return { id, position };
}

import { saveAdjustmentStep } from "@/lib/db/adjustments";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { AdjustmentState } from "@/lib/domain/adjustment/adjustment-state";
import { levelOf } from "@/lib/domain/adjustment/change";
import { decideAdjustment } from "@/lib/domain/adjustment/decide-adjustment";
import { vietnamDay } from "@/lib/domain/period/period";
import { adjustmentStep } from "@/lib/domain/steps/adjustment-steps";
import type { AdjustmentStepInput } from "@/lib/input/adjustments";
import { findStanding } from "@/lib/queries/adjustments/find-standing";
import { copyDossier } from "../projects/dossier-hash";
import { explainingAdjustment } from "./explaining-adjustment";
import { openAdjustment } from "./open-adjustment";

/**
 * Trình, rút, trả lại, đồng ý, không đồng ý một yêu cầu điều chỉnh: its new state, its history, the đề án as it was
 * written before and, where it is agreed, what stands on the đề án from now on, in one transaction. Gives id, state, version.
 *
 * Refuses with `access.not-found`, `access.forbidden`, whatever `decideAdjustment` refuses with,
 * `adjustment.beneficiary-engaged` or `adjustment.busy`.
 */
export async function takeAdjustmentStep(actor: Actor, input: AdjustmentStepInput, at: Date) {
  const { id, code, version } = input;
  const state = await explainingAdjustment(code, () => transaction(actor, (tx) => takeOnce(tx, actor, input, at)));
  return { id, code, state, version: version + 1 };
}

async function takeOnce(tx: Transaction, actor: Actor, input: AdjustmentStepInput, at: Date): Promise<AdjustmentState> {
  const { verb, version, note, documentNumber, documentSignedOn } = input;
  const asked = await openAdjustment(tx, input);
  const { project, state: from } = asked;
  const step = adjustmentStep(verb, project.fund, levelOf(asked.lines));
  const permit = authorize(actor, step, { id: asked.id, stewardUnitId: project.stewardUnitId });
  const said = { version, note, documentNumber, documentSignedOn };
  const taking = { step, persons: personsOf(actor), today: vietnamDay(at), ...said };
  const to = decideAdjustment(taking, asked, await findStanding(tx, project.id));
  const { text: dossier, hash: dossierHash } = await copyDossier(tx, project.id);
  await saveAdjustmentStep(tx, permit, { from, to, ...said, dossierHash, dossier: to === "AGREED" ? dossier : null });
  return to;
}

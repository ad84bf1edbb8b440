import { saveAdjustmentAnew } from "@/lib/db/adjustments";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { askedLines } from "@/lib/domain/adjustment/asked-lines";
import { levelOf } from "@/lib/domain/adjustment/change";
import { refuse } from "@/lib/domain/errors";
import { advance } from "@/lib/domain/steps/advance";
import type { RewriteAdjustmentInput } from "@/lib/input/adjustments";
import { findStanding } from "@/lib/queries/adjustments/find-standing";
import { explainingAdjustment } from "./explaining-adjustment";
import { openAdjustment } from "./open-adjustment";

/**
 * Sửa yêu cầu điều chỉnh: writes reason and lines anew, beside what stands today, while it is a draft or was returned.
 * Gives id and version.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `adjustment.stale` or what `askedLines` refuses with.
 */
export async function rewriteAdjustment(actor: Actor, input: RewriteAdjustmentInput, _at: Date) {
  const { code, id, version, reason, lines: asked } = input;
  await explainingAdjustment(code, () =>
    transaction(actor, async (tx) => {
      const before = await openAdjustment(tx, input);
      const { project, state } = before;
      const permit = authorize(actor, "adjustment.write", { id, stewardUnitId: project.stewardUnitId });
      advance("adjustment.write", { state, fund: project.fund, level: levelOf(before.lines) }, {}, null);
      if (version !== before.version) refuse({ code: "adjustment.stale", version: before.version });
      const lines = askedLines(asked, await findStanding(tx, project.id), project);
      await saveAdjustmentAnew(tx, permit, before, { reason, lines });
    }),
  );
  return { id, code, version: version + 1 };
}

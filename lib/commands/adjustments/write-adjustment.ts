import { saveAdjustment } from "@/lib/db/adjustments";
import { holdProject } from "@/lib/db/project-steps";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { isAdjustable } from "@/lib/domain/adjustment/adjustable";
import { askedLines } from "@/lib/domain/adjustment/asked-lines";
import { refuse } from "@/lib/domain/errors";
import type { WriteAdjustmentInput } from "@/lib/input/adjustments";
import { ADJUSTED_PROJECT } from "@/lib/queries/adjustments/find-adjustments";
import { findStanding } from "@/lib/queries/adjustments/find-standing";
import { explainingAdjustment } from "./explaining-adjustment";

/**
 * Soạn yêu cầu điều chỉnh of a running đề án of the actor's own province: a draft, beside what stands. Gives its id.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `adjustment.not-running`, `adjustment.too-many` or what
 * `askedLines` refuses with.
 */
export async function writeAdjustment(actor: Actor, { code, reason, lines: asked }: WriteAdjustmentInput, _at: Date) {
  const id = crypto.randomUUID();
  await explainingAdjustment(code, () =>
    transaction(actor, async (tx) => {
      const absent = { code: "access.not-found", entity: "project", id: code } as const;
      const project = (await tx.project.findUnique({ where: { code }, select: ADJUSTED_PROJECT })) ?? refuse(absent);
      const permit = authorize(actor, "adjustment.write", { id, stewardUnitId: project.stewardUnitId });
      const { state } = await holdProject(tx, project.id);
      if (!isAdjustable(state)) refuse({ code: "adjustment.not-running", project: code, state });
      const lines = askedLines(asked, await findStanding(tx, project.id), project);
      await saveAdjustment(tx, permit, { projectId: project.id, reason, lines });
    }),
  );
  return { id, code };
}

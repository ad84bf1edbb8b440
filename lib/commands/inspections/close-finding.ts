import { saveFindingClosing } from "@/lib/db/inspections";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { decideClosing } from "@/lib/domain/inspection/decide-inspection";
import { vietnamDay } from "@/lib/domain/period/period";
import type { CloseFindingInput } from "@/lib/input/inspections";
import { explaining } from "../projects/explaining";
import { holdFinding } from "./hold-finding";

/**
 * Kết thúc theo dõi một kiến nghị: by the side that inspected, never by whoever answered. It is final. Gives its key.
 *
 * Refuses with `access.not-found`, `access.forbidden`, or whatever `decideClosing` refuses with.
 */
export async function closeFinding(actor: Actor, { id, position, ...closing }: CloseFindingInput, at: Date) {
  const close = () =>
    transaction(actor, async (tx) => {
      const { inspection, finding, key, target } = await holdFinding(tx, { id, position });
      const permit = authorize(actor, "inspection.close", target);
      decideClosing(actor, inspection, finding, { on: closing.closedOn, today: vietnamDay(at) });
      await saveFindingClosing(tx, permit, key, closing);
    });
  const busy = { code: "project.busy" } as const;
  await explaining(close, {
    finding_closed_by_its_side: { code: "access.forbidden", permission: "inspection.close" },
    finding_closed_by_another: { code: "inspection.own-answer", position },
    ...{ finding_closed_once: busy, finding_answered: busy },
  });
  return { id, position };
}

import { reading } from "@/lib/db/transaction";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Adjustment } from "@/lib/domain/adjustment/adjustment";
import { adjustmentWork } from "@/lib/domain/adjustment/adjustment-work";
import { findAdjustments } from "./find-adjustments";

/** Requests that wait for this person: to decide, or, returned to their province, to write anew. */
export async function listWaitingAdjustments(actor: Actor): Promise<readonly Adjustment[]> {
  const scope = readScope(actor);
  const asks = actor.role === "PROVINCE_OFFICER";
  if (!asks && !["PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"].includes(actor.role)) return [];
  const fund = actor.unitId === null ? ("KCQG" as const) : ("KCDP" as const);
  const persons = personsOf(actor);
  const found = await reading(scope, (tx) =>
    findAdjustments(
      tx,
      asks
        ? { state: "RETURNED" }
        : { state: "SUBMITTED", project: { fund }, NOT: { writers: { hasSome: [...persons] } } },
    ),
  );
  return found.filter((one) => adjustmentWork(actor, one).ahead.length > 0);
}

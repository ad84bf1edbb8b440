import { saveDraft } from "@/lib/db/plan-decisions";
import { currentReference } from "@/lib/db/reference";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import { isUnitOf } from "@/lib/domain/territory/unit-of-year";
import type { DraftDecisionInput } from "@/lib/input/plan-decisions";
import { explainingDecision } from "./explaining-decision";
import { linesOf } from "./lines-of";

/**
 * Soạn quyết định giao, điều chỉnh, bổ sung, thu hồi kế hoạch: a draft, seen by those who write and issue it. Gives its id.
 *
 * Refuses with `access.forbidden`, `decision.not-own-place`, `decision.unit-of-other-time`, `decision.number-taken` or what `linesOf` refuses with.
 */
export async function draftDecision(actor: Actor, input: DraftDecisionInput, _at: Date) {
  const { fund, year: budgetYear, lines: sent, ...head } = input;
  const unitId = fund === "KCDP" ? (input.unitId ?? actor.unitId) : null;
  if (fund !== fundDecidedBy(actor)) refuse({ code: "decision.not-own-place", field: "fund" });
  if (unitId !== actor.unitId || (fund === "KCQG" && input.unitId !== null))
    refuse({ code: "decision.not-own-place", field: "unitId" });
  const { territory } = await currentReference();
  if (unitId !== null && !isUnitOf(territory, unitId, budgetYear))
    refuse({ code: "decision.unit-of-other-time", unitId, year: budgetYear });
  const id = crypto.randomUUID();
  const permit = authorize(actor, STEPS_OF_FUND[fund].draft, { id, stewardUnitId: unitId });
  await explainingDecision(
    () =>
      transaction(actor, async (tx) => {
        const lines = await linesOf(tx, { fund, budgetYear, unitId }, sent);
        await saveDraft(tx, permit, { ...head, fund, budgetYear, unitId, lines });
      }),
    numberTaken(input.number),
  );
  return { id };
}

/** What the database says of a number that another decision has. */
export function numberTaken(number: string | null) {
  return { plan_decision_number_once: { code: "decision.number-taken", number: number ?? "" } } as const;
}

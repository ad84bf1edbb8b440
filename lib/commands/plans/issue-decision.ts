import { holdListed } from "@/lib/db/hold-listed";
import { saveIssue } from "@/lib/db/plan-decisions";
import { transaction } from "@/lib/db/transaction";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideIssue } from "@/lib/domain/plan/decide-decision";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import type { DecisionStepInput } from "@/lib/input/plan-decisions";
import { explainingDecision } from "./explaining-decision";
import { holdDraft } from "./hold-draft";

/**
 * Ban hành quyết định: from then on it counts and never changes; the đề án it lists that waited for a plan are assigned by
 * it, each with its history, in one transaction. Gives id, state and version.
 *
 * Refuses with `access.not-found`, `access.forbidden`, whatever `decideIssue` refuses with, or `decision.busy`.
 */
export async function issueDecision(actor: Actor, { id, version }: DecisionStepInput, at: Date) {
  const state = await explainingDecision(() =>
    transaction(actor, async (tx) => {
      await holdListed(tx, listedIn(await holdDraft(tx, id)));
      const before = await holdDraft(tx, id);
      const permit = authorize(actor, STEPS_OF_FUND[before.fund].issue, { id, stewardUnitId: before.stewardUnitId });
      const to = decideIssue(before, { version, persons: personsOf(actor), today: vietnamDay(at) });
      await saveIssue(tx, permit, before);
      return to;
    }),
  );
  return { id, state, version: version + 1 };
}

/** The đề án whose money it moves: held before it is read, so that no contract or voucher comes between. */
function listedIn({ lines }: WrittenDecision): string[] {
  return [...new Set(lines.flatMap(({ project }) => project?.id ?? []))];
}

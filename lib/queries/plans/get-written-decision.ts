import { reading } from "@/lib/db/transaction";
import { PUBLIC_SCOPE, type ReadScope } from "@/lib/domain/access/read-scope";
import { plansAfter } from "@/lib/domain/plan/decide-decision";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import { findDecision } from "./find-decision";

/**
 * A decision as the reader sees it, drafts among them where they are theirs; null where it is absent or not. What is
 * issued is everybody's, with the đề án of every province: it is read as anyone reads it.
 */
export async function getWrittenDecision(scope: ReadScope, id: string): Promise<WrittenDecision | null> {
  const found = await reading(scope, (tx) => findDecision(tx, id));
  return found?.state === "ISSUED" ? reading(PUBLIC_SCOPE, (tx) => findDecision(tx, id)) : found;
}

/** What a draft does to each of its đề án; an issued one has done it. */
export function effectsOf(decision: WrittenDecision) {
  if (decision.state === "ISSUED") return [];
  return plansAfter(decision).map(({ project, plan }) => ({
    ...{ projectCode: project.code, before: project.plan, after: plan },
    ...{ committed: project.committed, released: project.released },
  }));
}

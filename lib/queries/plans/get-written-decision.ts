import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { plansAfter } from "@/lib/domain/plan/decide-decision";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import { findDecision } from "./find-decision";

/** A decision as the reader sees it, drafts among them where they are theirs; null where it is absent or not. */
export function getWrittenDecision(scope: ReadScope, id: string): Promise<WrittenDecision | null> {
  return reading(scope, (tx) => findDecision(tx, id));
}

/** What a draft does to each of its đề án; an issued one has done it. */
export function effectsOf(decision: WrittenDecision) {
  if (decision.state === "ISSUED") return [];
  return plansAfter(decision).map(({ project, plan }) => ({
    ...{ projectCode: project.code, before: project.plan, after: plan },
    ...{ committed: project.committed, released: project.released },
  }));
}

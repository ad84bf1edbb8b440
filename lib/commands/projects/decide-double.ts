import { saveDoubleDecision } from "@/lib/db/double-decisions";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { projectDetailJson } from "@/lib/documents/projects-json";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { STATES } from "@/lib/domain/project/state";
import type { DecideDoubleInput } from "@/lib/input/double-decision";
import { listDoubles } from "@/lib/queries/beneficiaries/list-doubles";
import { getProject } from "@/lib/queries/projects/get-project";
import { findProject } from "@/lib/queries/vouchers/find-project";
import { explaining } from "./explaining";

/**
 * Kết luận nghi hỗ trợ trùng: records what a writer or an appraiser decides on another đề án that may help the same
 * establishments. It holds nothing back; a later decision stands beside it. Gives the đề án.
 *
 * Refuses with `access.not-found` where the đề án is not theirs to see or the other is no likely double of it, or
 * `access.forbidden`; once a contract is signed it is no question any more.
 */
export async function decideDouble(actor: Actor, input: DecideDoubleInput, _at: Date) {
  const scope = readScope(actor);
  const doubles = await listDoubles(scope, input.code);
  const decide = async (tx: Transaction) => {
    const project = await found(tx, input.code);
    const permit = authorize(actor, "double.decide", project);
    if (STATES[project.state].public && project.state !== "ASSIGNED")
      refuse({ code: "access.forbidden", permission: "double.decide" });
    if (!doubles.some(({ other }) => other.code === input.other)) absent(input.other);
    const { id: otherId } = await found(tx, input.other);
    await saveDoubleDecision(tx, permit, { otherId, decision: input.decision, reason: input.reason });
  };
  await explaining(() => transaction(actor, decide), {
    step_allowed: { code: "access.forbidden", permission: "double.decide" },
  });
  const project = await getProject(scope, input.code);
  return project ? projectDetailJson(project) : absent(input.code);
}

const found = async (tx: Transaction, code: string) => (await findProject(tx, code)) ?? absent(code);

function absent(code: string): never {
  return refuse({ code: "access.not-found", entity: "project", id: code });
}

import { putBefore } from "@/lib/db/councils";
import { holdProject } from "@/lib/db/project-steps";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { sheetCount } from "@/lib/domain/project/council";
import type { PutBeforeCouncilInput } from "@/lib/input/councils";
import { findCouncilOn } from "@/lib/queries/councils/find-council-on";
import { findProject } from "@/lib/queries/vouchers/find-project";
import { explaining } from "../projects/explaining";

/**
 * Đưa đề án ra hội đồng: puts đề án that wait at the Sở before a council of its own, all or none. Gives the council's id
 * and how many.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `council.not-waiting` where a đề án is not before the Sở,
 * `council.has-judged` where members of a council have written sheets on it, or `project.busy`.
 */
export async function putBeforeCouncil(actor: Actor, { id, projects }: PutBeforeCouncilInput, _at: Date) {
  const codes = [...new Set(projects.map(({ code }) => code))].sort();
  await explaining(() => transaction(actor, (tx) => putAll(tx, actor, id, codes)), {
    council_while_submitted: { code: "access.forbidden", permission: "council.hear" },
  });
  return { id, projects: codes.length };
}

async function putAll(tx: Transaction, actor: Actor, id: string, codes: readonly string[]): Promise<void> {
  const council = await tx.council.findUnique({ where: { id }, select: { stewardUnitId: true } });
  if (!council || council.stewardUnitId !== actor.unitId) refuse({ code: "access.not-found", entity: "council", id });
  for (const code of codes) {
    const found = (await findProject(tx, code)) ?? refuse({ code: "access.not-found", entity: "project", id: code });
    const permit = authorize(actor, "council.hear", found);
    const { state } = await holdProject(tx, found.id);
    if (state !== "SUBMITTED") refuse({ code: "council.not-waiting", project: code, state });
    const standing = await findCouncilOn(tx, found.id);
    if (standing && sheetCount(standing).sheets > 0) refuse({ code: "council.has-judged", project: code });
    await putBefore(tx, permit, id);
  }
}

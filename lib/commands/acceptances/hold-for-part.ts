import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { findProject } from "@/lib/queries/vouchers/find-project";
import { holdProject } from "../carrying/hold-project";

/**
 * The đề án of that code, held for who may accept its beneficiaries one by one, with the permit for the row `id`.
 *
 * Refuses with `access.not-found` or `access.forbidden`.
 */
export async function holdForPart(tx: Transaction, actor: Actor, code: string, id: string) {
  const seen = (await findProject(tx, code)) ?? refuse({ code: "access.not-found", entity: "project", id: code });
  const permit = authorize(actor, "beneficiary.accept", { id, stewardUnitId: seen.stewardUnitId });
  return { permit, project: await holdProject(tx, code) };
}

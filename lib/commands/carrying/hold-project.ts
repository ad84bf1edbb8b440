import { holdListed } from "@/lib/db/hold-listed";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize, type Permit } from "@/lib/domain/access/permit";
import type { WritePermission } from "@/lib/domain/access/rules";
import { refuse } from "@/lib/domain/errors";
import { findProject, type PayableProject } from "@/lib/queries/vouchers/find-project";

/**
 * The đề án of that code, held until the transaction ends for who may write the row `id` of it, as it stands then, with the
 * permit for that row. Refuses with `access.not-found` where it is absent or not theirs, or `access.forbidden`.
 */
export async function holdProject<Permission extends WritePermission>(
  tx: Transaction,
  actor: Actor,
  code: string,
  { permission, id }: { readonly permission: Permission; readonly id: string },
): Promise<{ readonly permit: Permit<Permission>; readonly project: PayableProject }> {
  const absent = (): never => refuse({ code: "access.not-found", entity: "project", id: code });
  const seen = (await findProject(tx, code)) ?? absent();
  const permit = authorize(actor, permission, { id, stewardUnitId: seen.stewardUnitId });
  await holdListed(tx, [seen.id]);
  return { permit, project: (await findProject(tx, code)) ?? absent() };
}

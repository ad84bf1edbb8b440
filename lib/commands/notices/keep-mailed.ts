import { markMailed } from "@/lib/db/notices";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";

/** Keeps that an account's notices went out by mail, so that no other mail tells them again. */
export async function keepMailed(
  actor: Upkeeper,
  { accountId, ids }: { readonly accountId: string; readonly ids: readonly string[] },
  _at: Date,
): Promise<void> {
  const permit = authorize(actor, "notice.mail", { id: accountId, stewardUnitId: null });
  await transaction(actor, (tx) => markMailed(tx, permit, ids));
}

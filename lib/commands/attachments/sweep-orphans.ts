import { knownAttachments } from "@/lib/db/attachments";
import { transaction } from "@/lib/db/transaction";
import type { Operator, Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { sweepFiles } from "@/lib/files/sweep";

/** Removes files that no dossier knows, a day after they came. Gives how many. */
export async function sweepOrphans(actor: Operator | Upkeeper, _input: null, at: Date): Promise<number> {
  const permit = authorize(actor, "expired.purge", { id: "files", stewardUnitId: null });
  return sweepFiles(at, (ids) => transaction(actor, (tx) => knownAttachments(tx, permit, ids)));
}

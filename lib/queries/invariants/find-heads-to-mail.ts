import { z } from "zod";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import type { HeadsToMail } from "@/lib/domain/office/audit-head";
import { listHeads } from "./audit-heads";

const reader = z.array(z.object({ email: z.string(), full_name: z.string() }));

/** The heads of all chains now, for mailing to this auditor; null where the account is no auditor's any more. */
export function findHeadsToMail(actor: Upkeeper, accountId: string): Promise<HeadsToMail | null> {
  return transaction(actor, async (tx) => {
    const [found] = reader.parse(await tx.$queryRaw`SELECT email, full_name FROM heads_reader(${accountId}::uuid)`);
    return found ? { email: found.email, fullName: found.full_name, heads: await listHeads(tx) } : null;
  });
}

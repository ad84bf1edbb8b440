import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import type { Colleague } from "@/lib/domain/delegation/delegation";

const rows = z.array(z.object({ id: z.string(), fullName: z.string(), role: z.enum(ROLE_NAMES) }));

/** Who holds a role at one's own Sở, or at the Cục, oneself among them; nobody of another place. */
export async function listColleagues(tx: Transaction): Promise<readonly Colleague[]> {
  const found = await tx.$queryRaw`
    SELECT id, full_name AS "fullName", role::text FROM colleagues() ORDER BY full_name COLLATE "vi-x-icu", id`;
  return rows.parse(found);
}

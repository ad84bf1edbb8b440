import { z } from "zod";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import type { Colleague } from "@/lib/domain/delegation/delegation";

const rows = z.array(z.object({ id: z.string(), fullName: z.string(), role: z.enum(ROLE_NAMES) }));

/** Who holds a role at one's own Sở, or at the Cục, oneself among them; nobody of another place. */
export async function listColleagues(tx: Transaction): Promise<readonly Colleague[]> {
  const found = await tx.$queryRaw`
    SELECT id, full_name AS "fullName", role::text FROM colleagues() ORDER BY full_name COLLATE "vi-x-icu", id`;
  return rows.parse(found);
}

/** The same for a page. */
export function getColleagues(scope: ReadScope): Promise<readonly Colleague[]> {
  return reading(scope, listColleagues);
}

import { z } from "zod";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { ROLE_NAMES } from "@/lib/domain/access/roles";

const rows = z.array(z.object({ id: z.string(), fullName: z.string(), role: z.enum(ROLE_NAMES) }));

/** Somebody of one's own place. */
type Colleague = z.output<typeof rows>[number];

/** People of the caller's own province, or of the Ministry, who have an account; the caller among them. */
export async function listColleagues(tx: Transaction): Promise<readonly Colleague[]> {
  return rows.parse(
    await tx.$queryRaw`SELECT id, full_name AS "fullName", role::text FROM colleagues() ORDER BY full_name, id`,
  );
}

/** The same for a page. */
export function getColleagues(scope: ReadScope): Promise<readonly Colleague[]> {
  return reading(scope, listColleagues);
}

import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { Standing } from "@/lib/domain/adjustment/adjustment";
import { CHANGES } from "@/lib/domain/adjustment/change";

export const valuesSchema = z.record(z.string(), z.string().nullable());
const rows = z.array(z.object({ change: z.enum(CHANGES), subject: z.string(), value: valuesSchema }));

/** What stands on a đề án of all that may be adjusted, as the database itself holds "before" against it. */
export async function findStanding(tx: Transaction, projectId: string): Promise<Standing> {
  return rows.parse(
    await tx.$queryRaw`
      SELECT change, subject, value FROM adjustment_standing(${projectId}::uuid) ORDER BY change, value ->> 'name', subject`,
  );
}

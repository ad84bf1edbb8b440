import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Deadline } from "@/lib/domain/calendar/deadline";

const rows = z.array(z.object({ dueOn: z.string(), daysLeft: z.int(), late: z.boolean() }));

/** By when a đề án must leave the state it is in; null where nothing is set, or it is not this reader's to see yet. */
export async function findDeadline(scope: ReadScope, code: string): Promise<Deadline | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, async (tx) => {
    const found = await tx.$queryRaw`
      SELECT d.due_on::text AS "dueOn", d.days_left AS "daysLeft", d.late
      FROM project p JOIN project_deadline d ON d.project_id = p.id
      WHERE p.code = ${code} AND d.days_left IS NOT NULL`;
    return rows.parse(found)[0] ?? null;
  });
}

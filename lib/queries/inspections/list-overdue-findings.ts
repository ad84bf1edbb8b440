import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";

const row = z.object({
  ...{ inspectionId: z.string(), position: z.int(), what: z.string(), mender: z.string(), dueOn: z.string() },
  ...{ code: z.string(), title: z.string(), total: z.int() },
});

/** A finding that should be closed by now, and the đề án it is of. */
export type OverdueFinding = Omit<z.infer<typeof row>, "total">;

/** Findings of the reader's place that are overdue, the longest first, so many at most, and how many there are. */
export async function listOverdueFindings(
  scope: ReadScope,
  shown: number,
): Promise<{ readonly items: readonly OverdueFinding[]; readonly total: number }> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return { items: [], total: 0 };
  const rows = await reading(
    scope,
    (tx) => tx.$queryRaw`
    SELECT f.inspection_id AS "inspectionId", f.position, f.what, f.mender, f.due_on::text AS "dueOn", p.code, p.title,
           (count(*) OVER ())::int AS total
    FROM followed_finding f JOIN project p ON p.id = f.project_id
    WHERE f.overdue ORDER BY f.due_on, f.inspection_id, f.position LIMIT ${shown}`,
  );
  const found = z.array(row).parse(rows);
  return { items: found.map(({ total: _, ...finding }) => finding), total: found[0]?.total ?? 0 };
}

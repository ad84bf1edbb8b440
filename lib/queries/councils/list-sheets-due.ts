import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import type { SheetDue } from "@/lib/domain/project/council-list";

const rows = z.array(
  z.object({ code: z.string(), title: z.string(), number: z.string(), since: z.string(), total: z.int() }),
);

/** The đề án whose sheet this person has to write, the longest waiting first; none for who sits on no council. */
export async function listSheetsDue(
  actor: Actor,
  shown: number,
): Promise<{ readonly total: number; readonly items: readonly SheetDue[] }> {
  if (!can(actor, "council.read", "national")) return { total: 0, items: [] };
  return reading(readScope(actor), async (tx) => {
    const found = rows.parse(
      await tx.$queryRaw`
        SELECT p.code, p.title, c.number, (count(*) OVER ())::int AS total,
               to_char(s.put_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since
        FROM council_member m
        JOIN council c ON c.id = m.council_id
        JOIN council_standing s ON s.council_id = m.council_id AND s.submitted_by <> m.account_id
        JOIN project p ON p.id = s.project_id AND p.state = 'SUBMITTED'
        WHERE m.account_id = ${actor.accountId}::uuid
          AND NOT EXISTS (SELECT FROM member_sheet w WHERE w.submission_id = s.submission_id
                          AND w.council_id = m.council_id AND w.position = m.position)
        ORDER BY s.put_at, p.code LIMIT ${shown}`,
    );
    return { total: found[0]?.total ?? 0, items: found.map(({ total: _, ...due }) => due) };
  });
}

import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ListedCouncil } from "@/lib/domain/project/council-list";

const SHOWN = 100;

const rows = z.array(
  z.object({
    ...{ id: z.string(), number: z.string(), signedOn: z.string() },
    ...{ members: z.int(), projects: z.int(), waiting: z.int() },
  }),
);

/** The councils of the reader's province, the latest first, a hundred at most; asked for those who may (`council.read`). */
export function listCouncils(scope: ReadScope): Promise<readonly ListedCouncil[]> {
  return reading(scope, async (tx) =>
    rows.parse(
      await tx.$queryRaw`
        SELECT c.id, c.number, c.signed_on::text AS "signedOn",
               (SELECT count(*)::int FROM council_member m WHERE m.council_id = c.id) AS members,
               count(s.project_id)::int AS projects,
               count(s.project_id) FILTER (WHERE p.state = 'SUBMITTED')::int AS waiting
        FROM council c
        LEFT JOIN council_standing s ON s.council_id = c.id
        LEFT JOIN project p ON p.id = s.project_id
        GROUP BY c.id ORDER BY c.signed_on DESC, c.formed_at DESC LIMIT ${SHOWN}`,
    ),
  );
}

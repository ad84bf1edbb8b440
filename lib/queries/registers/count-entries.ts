import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { RegisterCount } from "@/lib/domain/registers/register-query";
import { REGISTER_KINDS } from "@/lib/domain/registers/registers";

const rows = z.array(
  z.object({ kind: z.enum(REGISTER_KINDS), unitId: z.string(), year: z.int().nullable(), count: z.int() }),
);

/** How many standing entries this reader sees of each register, by today's province and year. */
export async function countEntries(scope: ReadScope): Promise<RegisterCount[]> {
  const counted = await reading(
    scope,
    (tx) => tx.$queryRaw`
    SELECT e.kind, e.steward_unit_id AS "unitId", e.year, count(*)::int AS count
    FROM register_entry e WHERE e.state = 'STANDING' GROUP BY 1, 2, 3`,
  );
  return rows.parse(counted);
}

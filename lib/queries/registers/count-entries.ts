import { z } from "zod";
import { currentReference } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { OverviewQuery } from "@/lib/domain/registers/overview";
import type { RegisterCount } from "@/lib/domain/registers/register-query";
import { REGISTER_KINDS } from "@/lib/domain/registers/registers";
import { countedUnits } from "@/lib/domain/territory/counted-units";

const rows = z.array(
  z.object({ kind: z.enum(REGISTER_KINDS), unitId: z.string(), year: z.int().nullable(), count: z.int() }),
);

/** How many standing entries this reader sees of each register, by today's province and year. */
export async function countEntries(scope: ReadScope, { year, ...place }: OverviewQuery): Promise<RegisterCount[]> {
  const { territory } = await currentReference();
  const units = countedUnits(territory, { ...place, layout: null }, vietnamDay(new Date()));
  const counted = await reading(
    scope,
    (tx) => tx.$queryRaw`
    SELECT e.kind, e.steward_unit_id AS "unitId", e.year, count(*)::int AS count
    FROM register_entry e WHERE e.state = 'STANDING'
      AND (${units}::text[] IS NULL OR e.unit_id = ANY (${units}::text[]))
      AND (${year}::integer IS NULL OR e.year = ${year}::integer)
    GROUP BY 1, 2, 3`,
  );
  return rows.parse(counted);
}

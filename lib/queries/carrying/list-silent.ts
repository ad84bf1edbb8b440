import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { SilentProject } from "@/lib/domain/carrying/progress-report";

const row = z.object({
  ...{ code: z.string(), title: z.string(), unitName: z.string(), percent: z.int().nullable() },
  ...{ since: z.string(), silentDays: z.int(), days: z.int(), total: z.bigint() },
});

/** Đề án of which nothing was said for too long, how many, and after how many days one is due. */
export type SilentProjects = {
  readonly items: readonly SilentProject[];
  readonly total: number;
  readonly days: number | null;
};

/** Those of the reader's place that were silent longest, so many at most; none for roles that read no progress. */
export async function listSilent(scope: ReadScope, shown: number): Promise<SilentProjects> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return { items: [], total: 0, days: null };
  const rows = await reading(
    scope,
    (tx) => tx.$queryRaw`
    SELECT p.code, p.title, coalesce(u.name, p.unit_id) AS "unitName", o.percent, o.since::text AS since,
           o.silent_days AS "silentDays", o.days, count(*) OVER () AS total
    FROM progress_overdue o JOIN project p ON p.id = o.project_id
    LEFT JOIN admin_unit_version u ON u.unit_id = p.unit_id AND daterange(u.valid_from, u.valid_to) @> vietnam_today()
    ORDER BY o.silent_days DESC, p.code LIMIT ${shown}`,
  );
  const found = z.array(row).parse(rows);
  const items = found.map(({ total: _, days: __, ...project }) => project);
  return { items, total: Number(found[0]?.total ?? 0), days: found[0]?.days ?? null };
}

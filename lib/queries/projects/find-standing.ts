import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Deadline } from "@/lib/domain/calendar/deadline";
import type { ReserveStanding } from "@/lib/domain/reserve/reserve-list";

/** How a đề án stands before it is assigned: by when it must leave its state, and its place in reserve. */
export type Standing = {
  /** Null where nothing is set. */
  readonly deadline: Deadline | null;
  /** Null where it is in no reserve list. */
  readonly reserve: ReserveStanding | null;
};

const rows = z.array(
  z.object({
    deadline: z.object({ dueOn: z.string(), daysLeft: z.int(), late: z.boolean() }).nullable(),
    reserve: z.object({ year: z.int(), rank: z.int() }).nullable(),
  }),
);

/** How a đề án stands; nothing where it is not this reader's to see yet. */
export async function findStanding(scope: ReadScope, code: string): Promise<Standing> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return { deadline: null, reserve: null };
  return reading(scope, async (tx) => {
    const found = await tx.$queryRaw`
      SELECT CASE WHEN d.days_left IS NOT NULL
               THEN json_build_object('dueOn', d.due_on, 'daysLeft', d.days_left, 'late', d.late) END AS deadline,
             CASE WHEN r.rank IS NOT NULL THEN json_build_object('year', r.budget_year, 'rank', r.rank) END AS reserve
      FROM project p
      LEFT JOIN project_deadline d ON d.project_id = p.id
      LEFT JOIN reserve_place r ON r.project_id = p.id
      WHERE p.code = ${code}`;
    return rows.parse(found)[0] ?? { deadline: null, reserve: null };
  });
}

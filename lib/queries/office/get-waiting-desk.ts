import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import { readScope } from "@/lib/domain/access/read-scope";
import { SOON } from "@/lib/domain/calendar/deadline";
import { FUNDS } from "@/lib/domain/fund";
import { type WaitingDesk, type WaitingList, type WaitingPlace, waitingPlaces } from "@/lib/domain/office/waiting";
import { PROJECT_STATES } from "@/lib/domain/project/state";

const place = { state: z.enum(PROJECT_STATES), fund: z.enum(FUNDS) };
const answerRow = z.object({
  counts: z.array(z.object({ ...place, projects: z.number() })),
  late: z.number(),
  soon: z.number(),
  items: z.array(
    z.object({
      ...{ ...place, code: z.string(), title: z.string(), unitName: z.string(), since: z.string() },
      deadline: z.object({ dueOn: z.string(), daysLeft: z.int(), late: z.boolean() }).nullable(),
    }),
  ),
});

/** Row security leaves each reader the early đề án of their own place. */
const STATEMENT = `
  WITH waiting AS (
    SELECT p.code, p.title, p.state, p.fund, p.steward_unit_id AS unit_id,
           coalesce((SELECT max(s.taken_at) FROM project_step s WHERE s.project_id = p.id), p.recorded_at) AS since,
           d.due_on, d.days_left, d.late
    FROM project p JOIN unnest($1::project_state[], $2::fund[]) AS place (state, fund)
      ON p.state = place.state AND p.fund = place.fund
    LEFT JOIN project_deadline d ON d.project_id = p.id)
  SELECT
    (SELECT coalesce(json_agg(c), '[]') FROM (
       SELECT state, fund, count(*) AS projects FROM waiting GROUP BY state, fund ORDER BY state, fund) c) AS counts,
    (SELECT count(*) FROM waiting WHERE late)::int AS late,
    (SELECT count(*) FROM waiting WHERE NOT late AND days_left <= $4)::int AS soon,
    (SELECT coalesce(json_agg(i), '[]') FROM (
       SELECT w.code, w.title, w.state, w.fund, coalesce(u.name, w.unit_id) AS "unitName",
              to_char(w.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since,
              CASE WHEN w.days_left IS NOT NULL
                THEN json_build_object('dueOn', w.due_on, 'daysLeft', w.days_left, 'late', w.late) END AS deadline
       FROM waiting w LEFT JOIN admin_unit_version u
         ON u.unit_id = w.unit_id AND daterange(u.valid_from, u.valid_to) @> vietnam_today()
       ORDER BY w.due_on NULLS LAST, w.since, w.code LIMIT $3) i) AS items`;

/** Đề án that wait for this person, named by the province that goes on with them today, and those they wait for; null for roles that see none before it is assigned. */
export async function getWaitingDesk(actor: Actor, shown: number): Promise<WaitingDesk | null> {
  const scope = readScope(actor);
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, async (tx) => ({
    mine: await waitingIn(tx, waitingPlaces(actor.role, "mine"), shown),
    others: await waitingIn(tx, waitingPlaces(actor.role, "others"), shown),
  }));
}

async function waitingIn(tx: Transaction, places: readonly WaitingPlace[], shown: number): Promise<WaitingList> {
  const values = [places.map(({ state }) => state), places.map(({ fund }) => fund), shown, SOON];
  const [row] = await tx.$queryRaw<unknown[]>(bound({ text: STATEMENT, values }));
  const { counts, ...waiting } = answerRow.parse(row);
  return { counts, ...waiting, total: counts.reduce((sum, { projects }) => sum + projects, 0) };
}

import { z } from "zod";
import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { FUNDS } from "@/lib/domain/fund";
import { INSPECTING_SIDES, type Inspection } from "@/lib/domain/inspection/inspection";
import { fullName, instant } from "../projects/parts/json";

const done = { by: fullName, onBehalfOf: z.string().nullable(), at: instant };
const answer = z.object({ ...done, text: z.string(), persons: z.array(z.string()) });
const closed = z.object({ ...done, how: z.string(), on: z.string() });
const finding = z.object({
  ...{ position: z.int(), what: z.string(), mender: z.string(), dueOn: z.string(), overdue: z.boolean() },
  ...{ answers: z.array(answer), closed: closed.nullable() },
});
const row = z.object({
  ...{ ...done, at: z.date().transform((at) => at.toISOString()) },
  ...{
    id: z.string(),
    side: z.enum(INSPECTING_SIDES),
    on: z.string(),
    members: z.array(z.string()),
    summary: z.string(),
  },
  project: z.object({
    ...{ code: z.string(), title: z.string(), fund: z.enum(FUNDS), stewardUnitId: z.string(), unitName: z.string() },
  }),
  findings: z.array(finding),
});

/** An inspection with its findings, for those who see the dossier of its đề án; null for others. */
export function getInspection(scope: ReadScope, id: string): Promise<Inspection | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return Promise.resolve(null);
  return reading(scope, (tx) => findInspection(tx, id));
}

/** The same within a transaction. */
export async function findInspection(tx: Transaction, id: string): Promise<Inspection | null> {
  const rows = await tx.$queryRaw`
    SELECT i.id, i.side, i.inspected_on::text AS "on", i.members, i.summary, i.recorded_at AS at,
      (SELECT n.full_name FROM account_name n WHERE n.id = i.recorded_by) AS by,
      (SELECT n.full_name FROM account_name n WHERE n.id = i.on_behalf_of) AS "onBehalfOf",
      json_build_object('code', p.code, 'title', p.title, 'fund', p.fund, 'stewardUnitId', p.steward_unit_id,
        'unitName', coalesce((SELECT u.name FROM admin_unit_version u WHERE u.unit_id = p.unit_id
          AND daterange(u.valid_from, u.valid_to) @> vietnam_today()), p.unit_id)) AS project,
      (SELECT coalesce(json_agg(json_build_object('position', f.position, 'what', f.what, 'mender', f.mender, 'dueOn', f.due_on,
         'overdue', f.overdue,
         'answers', (SELECT coalesce(json_agg(json_build_object('text', a.text, 'at', a.answered_at,
             'by', (SELECT n.full_name FROM account_name n WHERE n.id = a.answered_by),
             'onBehalfOf', (SELECT n.full_name FROM account_name n WHERE n.id = a.on_behalf_of),
             'persons', array_remove(ARRAY[a.answered_by, a.on_behalf_of], NULL)) ORDER BY a.answered_at), '[]')
           FROM finding_answer a WHERE (a.inspection_id, a.position) = (f.inspection_id, f.position)),
         'closed', (SELECT json_build_object('how', c.how, 'on', c.closed_on, 'at', c.closed_at,
             'by', (SELECT n.full_name FROM account_name n WHERE n.id = c.closed_by),
             'onBehalfOf', (SELECT n.full_name FROM account_name n WHERE n.id = c.on_behalf_of))
           FROM finding_closing c WHERE (c.inspection_id, c.position) = (f.inspection_id, f.position)))
         ORDER BY f.position), '[]')
       FROM followed_finding f WHERE f.inspection_id = i.id) AS findings
    FROM inspection i JOIN project p ON p.id = i.project_id WHERE i.id = ${id}::uuid`;
  return z.array(row).parse(rows)[0] ?? null;
}

/** The đề án of an inspection that this transaction's role sees, by its id. */
export async function findInspectedProject(tx: Transaction, id: string): Promise<string | null> {
  const found = await tx.inspection.findUnique({ where: { id }, select: { projectId: true } });
  return found?.projectId ?? null;
}

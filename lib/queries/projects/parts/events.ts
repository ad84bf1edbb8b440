import { z } from "zod";
import { type CarryingEvent, EVENT_KINDS } from "@/lib/domain/carrying/event";
import { dong, jsonList } from "./json";
import type { ProjectPart } from "./part";

/** Each of these as (kind, id, day, number, amount, percent) of the row `p` of `project`. */
const SOURCES = [
  `SELECT 'assigned', d.id, d.signed_on, d.number, sum(l.signed_amount), NULL::integer
   FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
   WHERE l.project_id = p.id AND d.issued_at IS NOT NULL GROUP BY d.id`,
  `SELECT 'released', r.id, r.signed_on, r.number, sum(l.signed_amount), NULL
   FROM release_line l JOIN release r ON r.id = l.release_id
   WHERE l.project_id = p.id AND r.issued_at IS NOT NULL GROUP BY r.id`,
  `SELECT 'contract', c.id, c.signed_on, c.number, sum(s.amount), NULL
   FROM contract_share s JOIN contract c ON c.id = s.contract_id WHERE s.project_id = p.id GROUP BY c.id`,
  "SELECT 'progress', r.id, r.as_at, NULL, NULL, r.percent FROM standing_progress r WHERE r.project_id = p.id",
  "SELECT 'inspection', i.id, i.inspected_on, NULL, NULL, NULL FROM inspection i WHERE i.project_id = p.id",
  `SELECT 'part', a.id, a.accepted_on, b.name, a.signed_amount, NULL
   FROM beneficiary_acceptance a JOIN beneficiary b ON b.id = a.beneficiary_id
   WHERE a.project_id = p.id AND a.recalls_id IS NULL
     AND NOT EXISTS (SELECT FROM beneficiary_acceptance r WHERE r.recalls_id = a.id)`,
  "SELECT 'acceptance', a.id, a.accepted_on, NULL, NULL, NULL FROM acceptance a WHERE a.project_id = p.id",
];

const event = z.object({
  ...{ kind: z.enum(EVENT_KINDS), id: z.string(), on: z.string(), number: z.string().nullable() },
  ...{ amount: dong.nullable(), percent: z.int().nullable() },
});

/** What happened to a đề án from its plan decision on, by day. */
export const EVENTS: ProjectPart<readonly CarryingEvent[]> = {
  name: "events",
  column: jsonList(
    "'kind', e.kind, 'id', e.id, 'on', e.day, 'number', e.number, 'amount', e.amount::text, 'percent', e.percent",
    "e.day, e.kind, e.id",
    `(${SOURCES.join(" UNION ALL ")}) AS e (kind, id, day, number, amount, percent)`,
  ),
  schema: z.array(event),
};

import { VERSION_COLUMN } from "@/lib/db/held";
import type { Statement } from "@/lib/db/statement";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import { Parameters } from "../parameters";
import { type ListGround, listConditions, where } from "./list-conditions";
import { matchedAlone, matchedWithMoney } from "./list-matched";
import { listOrder } from "./list-order";
import { BUDGET, CHAIN, digitsOf, sumsOf } from "./list-sums";

/** One page of a list in one statement: its đề án with the money of the list's own year and place, contracts and balances. */
export function listPageStatement(query: ProjectQuery, ground: ListGround): Statement {
  const bound = new Parameters();
  const conditions = listConditions(query, ground, bound);
  const size = bound.add(query.size, "integer");
  const offset = bound.add((query.page - 1) * query.size, "integer");
  const { expression, join, direction, byMoney } = listOrder(query.sort, conditions);
  const text = `
    WITH ${byMoney ? matchedWithMoney(query, conditions) : matchedAlone(conditions)},
    page AS MATERIALIZED (
      SELECT m.id, m.code, ${expression} AS sort_value FROM matched m ${join}
      ORDER BY sort_value ${direction}, m.code LIMIT ${size} OFFSET ${offset}),
    item AS (
      SELECT p.code, p.title, p.fund, p.kind, p.state, p.version, p.start_year AS "startYear", p.end_year AS "endYear",
        p.unit_id AS "unitId", p.steward_unit_id AS "stewardUnitId", p.content_code AS "contentCode", p.item_code AS "itemCode",
        p.end_on AS "ownEndOn", ${deadlineSeenBy(ground)} AS deadline, ${digitsOf("f", CHAIN)}, ${digitsOf("b", BUDGET)}
      FROM page m JOIN project p ON p.id = m.id
      CROSS JOIN LATERAL (SELECT ${sumsOf("e", CHAIN)} FROM project_execution e ${where([...conditions.facts, "e.project_id = m.id"])}) f
      CROSS JOIN LATERAL (SELECT ${sumsOf("b", BUDGET)} FROM project_budget_line b ${where([...conditions.budget, "b.project_id = m.id"])}) b
      ORDER BY m.sort_value ${direction}, m.code)
    SELECT (SELECT reference::text FROM data_version) AS reference, ${VERSION_COLUMN} AS version,
      (SELECT json_agg(item) FROM item) AS items,
      (SELECT json_agg(s) FROM (
         SELECT m.code, s.budget_year AS "budgetYear", k.id, k.number, k.signed_on AS "signedOn", n.end_on AS "endOn",
           w.amount::text AS amount, w.advance_limit::text AS "advanceLimit", w.advanced::text AS advanced, w.disbursed::text AS disbursed,
           w.accepted_parts::text AS "acceptedParts", w.accepted
         FROM page m JOIN contract_share s ON s.project_id = m.id JOIN contract k ON k.id = s.contract_id JOIN contract_standing n ON n.contract_id = k.id
         JOIN contract_share_balance w ON w.share_id = s.id
         ORDER BY k.signed_on, k.number) s) AS shares,
      (SELECT json_agg(y) FROM (
         SELECT m.code, y.budget_year AS "budgetYear", y.fund, ${digitsOf("y", CHAIN)}
         FROM page m JOIN project_year_balance y ON y.project_id = m.id) y) AS balances`;
  return { text, values: bound.values };
}

/** Of a đề án on the page the deadline of its stage, as its own page tells it; none for who sees no such stage. */
function deadlineSeenBy({ reader }: ListGround): string {
  if (!DATABASE_ROLES[reader.databaseRole].earlyStates) return "NULL::json";
  return `(SELECT json_build_object('dueOn', d.due_on, 'daysLeft', d.days_left, 'late', d.late)
           FROM project_deadline d WHERE d.project_id = p.id AND d.days_left IS NOT NULL)`;
}

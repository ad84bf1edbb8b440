import type { IsoDate } from "@/lib/domain/period/period";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import type { Reference } from "@/lib/domain/reference";
import { Parameters } from "../parameters";
import { type ListConditions, listConditions, where } from "./list-conditions";
import { listOrder } from "./list-order";

const BUDGET = ["support", "counterpart", "other"] as const;
const CHAIN = ["plan", "released", "committed", "disbursed"] as const;

/** One statement for a whole list: the page, its đề án's contracts and balances, and the sums over all that match. */
export function listStatement(
  query: ProjectQuery,
  reference: Reference,
  today: IsoDate,
): { readonly text: string; readonly values: unknown[] } {
  const bound = new Parameters();
  const conditions = listConditions(query, reference, today, bound);
  const size = bound.add(query.size, "integer");
  const offset = bound.add((query.page - 1) * query.size, "integer");
  const { expression, join, direction } = listOrder(query.sort, conditions);
  const text = `
    WITH ${isSearch(query, conditions) ? found(conditions) : placed(conditions)},
    page AS MATERIALIZED (
      SELECT m.*, ${expression} AS sort_value FROM matched m ${join}
      ORDER BY sort_value ${direction}, m.code LIMIT ${size} OFFSET ${offset}),
    item AS (
      SELECT p.code, p.title, p.fund, p.kind, p.state, p.version, p.start_year AS "startYear", p.end_year AS "endYear",
        p.unit_id AS "unitId", p.steward_unit_id AS "stewardUnitId", p.content_code AS "contentCode", p.item_code AS "itemCode",
        p.end_on AS "ownEndOn", ${CHAIN.map((measure) => `coalesce(m.${measure}, 0)::text AS ${measure}`)},
        ${BUDGET.map((source) => `b.${source}::text AS ${source}`)}
      FROM page m JOIN project p ON p.id = m.id
      CROSS JOIN LATERAL (SELECT ${sumsOf("b", BUDGET)} FROM project_budget_line b ${where([...conditions.budget, "b.project_id = m.id"])}) b
      ORDER BY m.sort_value ${direction}, m.code)
    SELECT (SELECT reference::text FROM data_version) AS reference,
      (SELECT json_build_object('count', count(*), ${textsOf("m", CHAIN)}) FROM matched m) AS found,
      (SELECT json_build_object(${textsOf("b", BUDGET)})
       FROM matched m JOIN (${allBudget(query, conditions)}) b ON b.project_id = m.id) AS budget,
      (SELECT coalesce(sum(f.plan), 0)::text FROM fact f WHERE f.project_id IS NULL) AS not_shared_out,
      (SELECT json_agg(item) FROM item) AS items,
      (SELECT json_agg(s) FROM (
         SELECT m.code, s.budget_year AS "budgetYear", k.id, k.number, k.signed_on AS "signedOn", k.end_on AS "endOn",
           w.amount::text AS amount, w.advance_limit::text AS "advanceLimit", w.advanced::text AS advanced, w.disbursed::text AS disbursed, w.accepted
         FROM page m JOIN contract_share s ON s.project_id = m.id JOIN contract k ON k.id = s.contract_id
         JOIN contract_share_balance w ON w.share_id = s.id
         ORDER BY k.signed_on, k.number) s) AS shares,
      (SELECT json_agg(y) FROM (
         SELECT m.code, y.budget_year AS "budgetYear", y.fund, y.plan::text AS plan, y.released::text AS released,
           y.committed::text AS committed, y.disbursed::text AS disbursed
         FROM page m JOIN project_year_balance y ON y.project_id = m.id) y) AS balances`;
  return { text, values: bound.values };
}

/** Whether the đề án are found before their money: by words, a state or a ready view, and by no year or place. */
function isSearch({ q, state, view }: ProjectQuery, { facts }: ListConditions): boolean {
  return facts.length === 0 && (q !== null || state !== null || view !== null);
}

const COLUMNS = "p.id, p.code, p.title, p.start_year, p.state, p.unit_id";
const SUMS = CHAIN.map((measure) => `f.${measure}`).join(", ");

/** All that match (`matched`) of the đề án found, with the money chain (`fact`) of these alone. */
function found({ project }: ListConditions): string {
  return `hit AS MATERIALIZED (SELECT ${COLUMNS} FROM project p ${where(project)}),
    fact AS MATERIALIZED (
      SELECT e.project_id, ${sumsOf("e", CHAIN)} FROM hit JOIN project_execution e ON e.project_id = hit.id GROUP BY 1),
    matched AS MATERIALIZED (SELECT p.*, ${SUMS} FROM hit p LEFT JOIN fact f ON f.project_id = p.id)`;
}

/** All that match (`matched`) with the money chain recorded in the year, the place and the content (`fact`). */
function placed({ facts, itself, project }: ListConditions): string {
  const from =
    itself.length === 0
      ? "project p"
      : `(SELECT f.project_id AS id FROM fact f WHERE f.project_id IS NOT NULL
       UNION SELECT p.id FROM project p ${where(itself)}) placed JOIN project p ON p.id = placed.id`;
  return `fact AS MATERIALIZED (
      SELECT e.project_id, ${sumsOf("e", CHAIN)} FROM project_execution e ${where(facts)} GROUP BY 1),
    matched AS MATERIALIZED (
      SELECT ${COLUMNS}, ${SUMS} FROM ${from} LEFT JOIN fact f ON f.project_id = p.id ${where(project)})`;
}

/**
 * Budget lines to add up. Each is shown only where its đề án is; for a whole list that check is made in one pass over
 * all lines (OFFSET keeps the planner from making it line by line), for a narrow one by looking up its few lines.
 */
function allBudget(
  { q, unitId, state, region, view, implementingUnit }: ProjectQuery,
  { budget }: ListConditions,
): string {
  const narrow = [q, unitId, state, region, view, implementingUnit].some((filter) => filter !== null);
  return `SELECT b.* FROM project_budget_line b ${where(budget)} ${narrow ? "" : "OFFSET 0"}`;
}

const sumsOf = (table: string, measures: readonly string[]) =>
  measures.map((measure) => `coalesce(sum(${table}.${measure}), 0) AS ${measure}`).join(", ");
const textsOf = (table: string, measures: readonly string[]) =>
  measures.map((measure) => `'${measure}', coalesce(sum(${table}.${measure}), 0)::text`).join(", ");

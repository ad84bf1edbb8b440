import type { ProjectQuery } from "@/lib/domain/project/project-query";
import {
  contentColumn,
  contentOrGroupColumn,
  itemColumn,
  lineageColumn,
  unitColumn,
  unitTodayColumn,
} from "../name-columns";
import { Parameters } from "../parameters";
import { type ListConditions, listConditions, where } from "./list-conditions";
import { listOrder } from "./list-order";
import { contractsColumn, sharesColumn } from "./money-columns";
import { endOnColumn } from "./view-condition";

const BUDGET = ["support", "counterpart", "other"] as const;
const CHAIN = ["plan", "released", "committed", "disbursed"] as const;

/** One statement for a whole list: the page, its đề án's contracts, and the sums over all that match. */
export function listStatement(query: ProjectQuery): { readonly text: string; readonly values: unknown[] } {
  const bound = new Parameters();
  const conditions = listConditions(query, bound);
  const year = query.year === null ? null : bound.add(query.year, "integer");
  const size = bound.add(query.size, "integer");
  const offset = bound.add((query.page - 1) * query.size, "integer");
  const { expression, join, direction } = listOrder(query.sort, conditions);
  const text = `
    WITH ${matched(conditions)},
    page AS (
      SELECT m.id, ${expression} AS sort_value FROM matched m ${join}
      ORDER BY sort_value ${direction}, m.code LIMIT ${size} OFFSET ${offset}),
    item AS (
      SELECT m.sort_value, p.*, b.support, b.counterpart, b.other, f.plan, f.released, f.committed, f.disbursed
      FROM page m JOIN project p ON p.id = m.id
      CROSS JOIN LATERAL (SELECT ${sumsOf("b", BUDGET)} FROM ${budgetOf("p.id", conditions)}) b
      CROSS JOIN LATERAL (SELECT ${sumsOf("e", CHAIN)} FROM ${factsOf("p.id", conditions)}) f)
    SELECT ${conditions.unit ? lineageColumn(conditions.unit) : "'[]'::json"} AS lineage,
      ${conditions.unit ? unitTodayColumn(`steward_of(${conditions.unit})`) : "NULL::json"} AS steward,
      ${conditions.content ? contentOrGroupColumn(conditions.content) : "NULL::json"} AS content,
      (SELECT json_build_object('count', count(*)) FROM matched) AS found,
      (SELECT json_build_object(${textsOf("b", BUDGET)}) FROM (
         SELECT ${sumsOf("b", BUDGET)} FROM matched m JOIN (${allBudget(query, conditions)}) b ON b.project_id = m.id) b) AS budget,
      (SELECT json_build_object(${textsOf("f", CHAIN)}) FROM (
         SELECT ${sumsOf("e", CHAIN)} FROM matched m JOIN project_execution e ON e.project_id = m.id ${where(conditions.facts)}) f) AS chain,
      (SELECT coalesce(sum(e.plan), 0)::text FROM project_execution e
       ${where([...conditions.facts, "e.project_id IS NULL"])}) AS not_shared_out,
      (SELECT json_agg(json_build_object(${itemFields(year)}) ORDER BY m.sort_value ${direction}, m.code) FROM item m) AS items`;
  return { text, values: bound.values };
}

/** Ids of all that match, with what the list may be ordered by. */
function matched({ facts, itself, project }: ListConditions): string {
  const columns = "p.id, p.code, p.title, p.start_year, p.state, p.unit_id";
  if (itself.length === 0) return `matched AS MATERIALIZED (SELECT ${columns} FROM project p ${where(project)})`;
  return `
    placed AS (
      SELECT e.project_id AS id FROM project_execution e ${where([...facts, "e.project_id IS NOT NULL"])}
      UNION SELECT p.id FROM project p ${where(itself)}),
    matched AS MATERIALIZED (SELECT ${columns} FROM placed JOIN project p ON p.id = placed.id ${where(project)})`;
}

/**
 * Budget lines to add up. Each is shown only where its đề án is; for a whole list that check is made in one pass over
 * all lines (OFFSET keeps the planner from making it line by line), for a narrow one by looking up its few lines.
 */
function allBudget({ q, unitId, state, region, view }: ProjectQuery, { budget }: ListConditions): string {
  const narrow = q !== null || unitId !== null || state !== null || region !== null || view !== null;
  return `SELECT b.* FROM project_budget_line b ${where(budget)} ${narrow ? "" : "OFFSET 0"}`;
}

const factsOf = (projectId: string, { facts }: ListConditions) =>
  `project_execution e ${where([...facts, `e.project_id = ${projectId}`])}`;
const budgetOf = (projectId: string, { budget }: ListConditions) =>
  `project_budget_line b ${where([...budget, `b.project_id = ${projectId}`])}`;

const sumsOf = (table: string, measures: readonly string[]) =>
  measures.map((measure) => `coalesce(sum(${table}.${measure}), 0) AS ${measure}`).join(", ");
const textsOf = (table: string, measures: readonly string[]) =>
  measures.map((measure) => `'${measure}', ${table}.${measure}::text`).join(", ");

const itemFields = (year: string | null) => `
  'code', m.code, 'title', m.title, 'fund', m.fund, 'kind', m.kind, 'state', m.state, 'version', m.version,
  'startYear', m.start_year, 'endYear', m.end_year, 'unit', ${unitColumn("m.unit_id", "m.start_year")},
  'steward', ${unitTodayColumn("m.steward_unit_id")}, 'content', ${contentColumn("m.content_code", "m.start_year")},
  'item', ${itemColumn("m.item_code")}, 'endOn', ${endOnColumn("m")}, 'contracts', ${contractsColumn("m.id", year)},
  'years', ${sharesColumn("m.id", year)}, ${textsOf("m", [...BUDGET, ...CHAIN])}`;

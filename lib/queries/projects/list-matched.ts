import type { ProjectQuery } from "@/lib/domain/project/project-query";
import { type ListConditions, where } from "./list-conditions";
import { CHAIN, sumsOf } from "./list-sums";
import { picksProjects } from "./picks-projects";

const COLUMNS = "p.id, p.code, p.title, p.start_year, p.state, p.unit_id";
const SUMS = CHAIN.map((measure) => `f.${measure}`).join(", ");
const FACTS = `SELECT e.project_id, ${sumsOf("e", CHAIN)} FROM project_execution e`;

/** All đề án that match, without their money, as `matched` unless it is given another name. */
export function matchedAlone({ facts, itself, project }: ListConditions, name = "matched"): string {
  const recorded = `SELECT e.project_id AS id FROM project_execution e ${where([...facts, "e.project_id IS NOT NULL"])}`;
  return `${name} AS NOT MATERIALIZED (SELECT ${COLUMNS} FROM ${placedIn(itself, recorded)} ${where(project)})`;
}

/** All đề án that match, as `matched`, with the money chain recorded in the year, the place and the content, which is `fact`. */
export function matchedWithMoney(query: ProjectQuery, conditions: ListConditions): string {
  return isSearch(query, conditions) ? found(conditions) : placed(conditions);
}

/** Whether the đề án are found before their money: by something that picks them, and by no year or place. */
function isSearch(query: ProjectQuery, { facts }: ListConditions): boolean {
  return facts.length === 0 && picksProjects(query);
}

function found({ project }: ListConditions): string {
  return `hit AS MATERIALIZED (SELECT ${COLUMNS} FROM project p ${where(project)}),
    fact AS MATERIALIZED (
      SELECT e.project_id, ${sumsOf("e", CHAIN)} FROM hit JOIN project_execution e ON e.project_id = hit.id GROUP BY 1),
    matched AS MATERIALIZED (SELECT p.*, ${SUMS} FROM hit p LEFT JOIN fact f ON f.project_id = p.id)`;
}

function placed({ facts, itself, project }: ListConditions): string {
  const recorded = "SELECT f.project_id AS id FROM fact f WHERE f.project_id IS NOT NULL";
  return `fact AS MATERIALIZED (${FACTS} ${where(facts)} GROUP BY 1),
    matched AS MATERIALIZED (
      SELECT ${COLUMNS}, ${SUMS} FROM ${placedIn(itself, recorded)}
      LEFT JOIN fact f ON f.project_id = p.id ${where(project)})`;
}

/** Those with money recorded so, and those registered so themselves; all of them where nothing of the kind is asked. */
function placedIn(itself: readonly string[], recorded: string): string {
  if (itself.length === 0) return "project p";
  return `(${recorded} UNION SELECT p.id FROM project p ${where(itself)}) placed JOIN project p ON p.id = placed.id`;
}

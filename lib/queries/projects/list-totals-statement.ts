import { VERSION_COLUMN } from "@/lib/db/held";
import type { Statement } from "@/lib/db/statement";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import { Parameters } from "../parameters";
import { type ListConditions, type ListGround, listConditions, where } from "./list-conditions";
import { matchedAlone, matchedWithMoney } from "./list-matched";
import { BUDGET, CHAIN, textsOf } from "./list-sums";
import { picksProjects } from "./picks-projects";

/**
 * How many match a list, the sums over all of them, how many stand in each state under its other filters, and the plan of
 * its year and place that no đề án shares.
 */
export function listTotalsStatement(query: ProjectQuery, ground: ListGround): Statement {
  const bound = new Parameters();
  const conditions = listConditions(query, ground, bound);
  const states = query.state && matchedAlone(listConditions({ ...query, state: null }, ground, bound), "states");
  const text = `
    WITH ${matchedWithMoney(query, conditions)}${states ? `, ${states}` : ""}
    SELECT ${VERSION_COLUMN} AS version,
      (SELECT json_build_object('count', count(*), ${textsOf("m", CHAIN)}) FROM matched m) AS found,
      (SELECT json_build_object(${textsOf("b", BUDGET)})
       FROM matched m JOIN (${allBudget(query, conditions)}) b ON b.project_id = m.id) AS budget,
      (SELECT json_agg(s) FROM (
         SELECT state, count(*) AS count FROM ${states ? "states" : "matched"} GROUP BY state ORDER BY state) s) AS states,
      (SELECT coalesce(sum(f.plan), 0)::text FROM fact f WHERE f.project_id IS NULL) AS not_shared_out`;
  return { text, values: bound.values };
}

/**
 * Budget lines to add up. Each is shown only where its đề án is; for a whole list that check is made in one pass over
 * all lines (OFFSET keeps the planner from making it line by line), for a narrow one by looking up its few lines.
 */
function allBudget(query: ProjectQuery, { budget }: ListConditions): string {
  const { unitId, region } = query;
  const narrow = picksProjects(query) || unitId !== null || region !== null;
  return `SELECT b.* FROM project_budget_line b ${where(budget)} ${narrow ? "" : "OFFSET 0"}`;
}

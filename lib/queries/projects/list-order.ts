import type { ProjectSort, ProjectSortKey } from "@/lib/domain/project/project-query";
import { type ListConditions, where } from "./list-conditions";

/** How `matched m` is ordered: an expression, what it needs joined, whether it needs their money, and the direction. */
export type ListOrder = {
  readonly expression: string;
  readonly join: string;
  readonly byMoney: boolean;
  readonly direction: "ASC" | "DESC";
};

/** The order a list is asked for. Sums are those of the list's own year, province and content. */
export function listOrder(sort: ProjectSort, conditions: ListConditions): ListOrder {
  const descending = sort.startsWith("-");
  const key = (descending ? sort.slice(1) : sort) as ProjectSortKey;
  return { ...orderOf(key, conditions), direction: descending ? "DESC" : "ASC" };
}

/** The measure of the money chain that an order of the address names. */
const MEASURES = { assigned: "plan", released: "released", committed: "committed", paid: "disbursed" } as const;

/** Provinces in the alphabet's order, by their last name. */
const RANKED_UNITS = `LEFT JOIN (
  SELECT unit_id, row_number() OVER (ORDER BY name, unit_id) AS place
  FROM (SELECT DISTINCT ON (unit_id) unit_id, name FROM admin_unit_version ORDER BY unit_id, valid_from DESC) named
) ranked ON ranked.unit_id = m.unit_id`;

function orderOf(key: ProjectSortKey, { budget }: ListConditions): Omit<ListOrder, "direction"> {
  switch (key) {
    case "code":
    case "title":
    case "state":
      return { expression: `m.${key}`, join: "", byMoney: false };
    case "year":
      return { expression: "m.start_year", join: "", byMoney: false };
    case "unit":
      return { expression: "ranked.place", join: RANKED_UNITS, byMoney: false };
    case "support":
      return {
        expression: "coalesce(summed.amount, 0)",
        join: `LEFT JOIN (SELECT b.project_id AS id, sum(b.support) AS amount FROM project_budget_line b ${where(budget)} GROUP BY 1)
               summed ON summed.id = m.id`,
        byMoney: false,
      };
    default:
      return { expression: `coalesce(m.${MEASURES[key]}, 0)`, join: "", byMoney: true };
  }
}

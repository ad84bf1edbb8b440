import type { ReadScope } from "@/lib/domain/access/read-scope";
import { itemsCounted } from "@/lib/domain/catalogue/dated-catalogue";
import type { IsoDate } from "@/lib/domain/period/period";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import type { Reference } from "@/lib/domain/reference";
import { countedUnits } from "@/lib/domain/territory/counted-units";
import type { Parameters } from "../parameters";
import { ownConditions } from "./own-conditions";
import { VIEW_CONDITIONS } from "./view-condition";

/** Filters of a list of đề án as SQL: on the facts, on the budget lines, and on the đề án themselves. */
export type ListConditions = {
  /** On `project_execution e`. */
  readonly facts: readonly string[];
  /** On `project_budget_line b`. */
  readonly budget: readonly string[];
  /** On `project p`: registered so itself. Empty where no province, year or content is asked for. */
  readonly itself: readonly string[];
  /** On `project p`, whatever money it has. */
  readonly project: readonly string[];
};

/** What a list is decided from beside its filters: reference data, the day, and who reads. */
export type ListGround = { readonly reference: Reference; readonly today: IsoDate; readonly reader: ReadScope };

const MOST_WORDS = 12;

/**
 * A đề án is in a province's, a year's or a content's list when money of it was recorded there, or, without any
 * such money yet, when it was registered so itself.
 */
export function listConditions(
  query: ProjectQuery,
  { reference: { territory, catalogue }, today, reader }: ListGround,
  bound: Parameters,
): ListConditions {
  const units = countedUnits(territory, query, today);
  const items = query.content && (itemsCounted(catalogue, query.content, yearEnd(query.year, today)) ?? []);
  const year = query.year === null ? null : bound.add(query.year, "integer");
  const fund = query.fund === null ? null : `${bound.add(query.fund, "text")}::fund`;
  const inUnits = units && `= ANY (${bound.add(units, "text[]")})`;
  const inItems = items && `= ANY (${bound.add(items, "text[]")})`;
  const words = wordsOf(query.q);
  const money = (alias: string) => [
    ...(year ? [`${alias}.budget_year = ${year}`] : []),
    ...(inItems ? [`${alias}.item_code ${inItems}`] : []),
  ];
  const budget = money("b");
  return {
    facts: [...money("e"), ...(inUnits ? [`e.unit_id ${inUnits}`] : []), ...(fund ? [`e.fund = ${fund}`] : [])],
    budget,
    itself: [
      ...(inUnits ? [`p.unit_id ${inUnits}`] : []),
      ...(year ? [`${year} BETWEEN p.start_year AND p.end_year`] : []),
      ...(inItems ? [`p.item_code ${inItems}`] : []),
    ],
    project: [
      ...(query.view ? [VIEW_CONDITIONS[query.view]] : []),
      ...(query.implementingUnit ? [`p.implementing_unit = ${bound.add(query.implementingUnit, "text")}`] : []),
      ...(fund ? [`p.fund = ${fund}`] : []),
      ...(query.state ? [`p.state = ${bound.add(query.state, "text")}::project_state`] : []),
      ...supportConditions(query, budget, bound),
      ...ownConditions(query, reader, bound),
      ...(words.length > 0 ? [`p.id IN (${searchedFor(bound.add(words, "text[]"))})`] : []),
    ],
  };
}

/** Read as a table, so that the search is made once and not anew for each đề án that it is held against. */
function searchedFor(words: string): string {
  return `SELECT searched.id FROM projects_containing(${words}) AS searched (id)`;
}

/**
 * Kinh phí hỗ trợ from or up to an amount, in the lines that the list counts; without any it is none. One pass over the
 * lines: see the budget of the list's totals.
 */
function supportConditions(
  { amountFrom, amountTo }: Pick<ProjectQuery, "amountFrom" | "amountTo">,
  budget: readonly string[],
  bound: Parameters,
): string[] {
  const having = (holds: string) => `(
    SELECT b.project_id FROM (SELECT b.* FROM project_budget_line b ${where(budget)} OFFSET 0) b
    GROUP BY 1 HAVING sum(b.support) ${holds})`;
  return [
    ...(amountFrom ? [`p.id IN ${having(`>= ${bound.add(amountFrom, "bigint")}`)}`] : []),
    ...(amountTo === null ? [] : [`p.id NOT IN ${having(`> ${bound.add(amountTo, "bigint")}`)}`]),
  ];
}

function yearEnd(year: number | null, today: IsoDate): IsoDate {
  return `${year ?? today.slice(0, 4)}-12-31`;
}

/** Joins conditions; none is true. */
export const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";

/** The words of a search, each of which must occur. */
export function wordsOf(q: string | null): string[] {
  return q === null ? [] : q.split(" ").slice(0, MOST_WORDS);
}

/** A pattern for LIKE: without accents as the search key is; signs that mean something to LIKE are taken literally. */
export function containing(word: string): string {
  return `'%' || regexp_replace(f_unaccent(${word}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`;
}

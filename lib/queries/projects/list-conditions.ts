import type { ProjectQuery } from "@/lib/domain/project/project-query";
import { inRegion } from "../in-region";
import { inContent, inLineage } from "../name-columns";
import type { Parameters } from "../parameters";
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
  /** Place of the province's id; null is the whole country. */
  readonly unit: string | null;
  /** Place of the content's or group's code; null is all. */
  readonly content: string | null;
};

const MOST_WORDS = 12;

/**
 * A đề án is in a province's, a year's or a content's list when money of it was recorded there, or, without any
 * such money yet, when it was registered so itself.
 */
export function listConditions(query: ProjectQuery, bound: Parameters): ListConditions {
  const unit = query.unitId === null ? null : bound.add(query.unitId, "text");
  const year = query.year === null ? null : bound.add(query.year, "integer");
  const fund = query.fund === null ? null : `${bound.add(query.fund, "text")}::fund`;
  const content = query.content === null ? null : bound.add(query.content, "text");
  const contentOn = year ?? "extract(year FROM vietnam_today())::integer";

  const money = (alias: string) => [
    ...(year ? [`${alias}.budget_year = ${year}`] : []),
    ...(content ? [inContent(`${alias}.item_code`, contentOn, content)] : []),
  ];
  return {
    facts: [
      ...money("e"),
      ...inRegion("e.unit_id", query, bound),
      ...(unit ? [inLineage("e.unit_id", unit)] : []),
      ...(fund ? [`e.fund = ${fund}`] : []),
    ],
    budget: money("b"),
    itself: [
      ...inRegion("p.unit_id", query, bound),
      ...(unit ? [inLineage("p.unit_id", unit)] : []),
      ...(year ? [`${year} BETWEEN p.start_year AND p.end_year`] : []),
      ...(content ? [inContent("p.item_code", contentOn, content)] : []),
    ],
    project: [
      ...(query.view ? [VIEW_CONDITIONS[query.view]] : []),
      ...(fund ? [`p.fund = ${fund}`] : []),
      ...(query.state ? [`p.state = ${bound.add(query.state, "text")}::project_state`] : []),
      ...wordsOf(query.q).map((word) => `p.search_key LIKE ${containing(bound.add(word, "text"))}`),
    ],
    unit,
    content,
  };
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

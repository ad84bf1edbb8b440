import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ProjectQuery } from "@/lib/domain/project/project-query";

/** A list of đề án as it is looked at: what is asked, in what unit of money, and what travels along to dashboards. */
export type ProjectListView = {
  readonly query: ProjectQuery;
  readonly unit: MoneyUnit;
  readonly context: Readonly<Record<string, string>>;
};

export const USUAL_SIZE = 50;
export const USUAL_UNIT: MoneyUnit = "trieu";

/** The address of the list with some values changed; what is usual is left out, and a change returns to page 1. */
export function projectsHref(view: ProjectListView, changes: Partial<ProjectQuery> = {}): string {
  return withQuery("/projects", { ...projectsValues(view, { page: 1, ...changes }) });
}

/** The list's values as its address carries them. */
export function projectsValues(view: ProjectListView, changes: Partial<ProjectQuery> = {}): Record<string, string> {
  const query = { ...view.query, ...changes };
  const given = Object.entries({
    q: query.q,
    unitId: query.unitId,
    region: query.region,
    layout: query.layout,
    view: query.view,
    implementingUnit: query.implementingUnit,
    fund: query.fund,
    year: query.year,
    state: query.state,
    content: query.content,
    amountFrom: query.amountFrom,
    amountTo: query.amountTo,
    mine: query.mine,
    due: query.due,
    dueBy: query.dueBy,
    reach: query.reach,
    sort: query.sort === "-year" ? null : query.sort,
    page: query.page === 1 ? null : query.page,
    size: query.size === USUAL_SIZE ? null : query.size,
    in: view.unit === USUAL_UNIT ? null : view.unit,
    ...view.context,
  });
  return Object.fromEntries(given.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}

/** All that the list shows, on every page of it, as a file. */
export function projectsFilePath(view: ProjectListView, kind: "csv" | "xlsx"): string {
  const { page, size, in: unit, ...filters } = projectsValues({ ...view, context: {} }, { page: 1 });
  return withQuery(`/api/v1/projects.${kind}`, filters);
}

/** The dashboard that this list's figures add up to: the province's, or the country's. */
export function dashboardHref({ query, unit, context }: ProjectListView): string {
  const path = query.unitId ? `/provinces/${query.unitId}` : "/";
  return withQuery(path, {
    ...(query.year && { year: String(query.year) }),
    ...(query.fund && { fund: query.fund }),
    ...(query.content && { content: query.content }),
    ...context,
    ...(unit === "dong" && { in: unit }),
  });
}

/** A đề án's page; codes may hold a slash. */
export function projectHref(code: string): string {
  return `/projects/${encodeURIComponent(code)}`;
}

export function withQuery(path: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(values).toString();
  return query ? `${path}?${query}` : path;
}

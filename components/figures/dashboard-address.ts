import { type ExecutionQuery, type Scope, scopeCode } from "@/lib/domain/figures/execution-query";
import type { Measure } from "@/lib/domain/figures/measures";
import type { FundColumn } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";

/** What a dashboard shows and how: the query as answered, and the unit of money. */
export type DashboardView = { readonly query: ExecutionQuery; readonly unit: MoneyUnit };

/** The values of a dashboard's address (contract §3); those at their default are left out, the period never is. */
export function dashboardValues({ query, unit }: DashboardView): Record<string, string> {
  return {
    year: String(query.year),
    through: String(query.through),
    ...(query.fund && { fund: query.fund }),
    ...(query.basis !== "reported" && { basis: query.basis }),
    ...(query.asOf && { asOf: query.asOf }),
    ...(query.content && { content: query.content }),
    ...(unit !== "ty" && { in: unit }),
  };
}

/** The query string that travels along while one drills, with the values a link changes or adds. */
export function dashboardQuery(view: DashboardView, changes: Readonly<Record<string, string>> = {}): string {
  return `?${new URLSearchParams({ ...dashboardValues(view), ...changes })}`;
}

/** The page of a scope: the country, a region, a province. */
export function scopePath(scope: Scope): string {
  if (scope.kind === "nation") return "/";
  return scope.kind === "region" ? `/regions/${scope.region.toLowerCase()}` : `/provinces/${scope.unitId}`;
}

/** Where a column's figures are explained, but for the measure; `changes` name another scope or content. */
export function explainStart(
  view: DashboardView,
  column: FundColumn,
  changes: Readonly<Record<string, string>> = {},
): string {
  return `/explain${dashboardQuery(view, { scope: scopeCode(view.query.scope), column, ...changes })}`;
}

/** Where the making of one figure is explained. */
export function explainPath(view: DashboardView, measure: Measure, column: FundColumn): string {
  return `${explainStart(view, column)}&measure=${measure}`;
}

/** The rows one sees as CSV, or all tables of the page as a workbook. */
export function filePath(view: DashboardView, kind: "csv" | "xlsx", changes: Readonly<Record<string, string>>): string {
  return `/api/v1/execution.${kind}${dashboardQuery(view, { scope: scopeCode(view.query.scope), ...changes })}`;
}

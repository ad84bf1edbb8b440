import type { Execution } from "@/lib/domain/figures/execution";
import { scopeCode } from "@/lib/domain/figures/execution-query";
import type { Explanation, SourceMonth } from "@/lib/domain/figures/explanation";
import type { FundColumn } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { dashboardQuery } from "../figures/dashboard-address";
import { withQuery } from "../projects/project-address";

/** The query string of an explanation, which its workbook shares. */
export function explanationAddress(
  { execution, measure, column }: Explanation,
  unit: MoneyUnit,
  part: string | null,
): string {
  const { query } = execution;
  const figure = { scope: scopeCode(query.scope), column, measure, ...(part && { part }) };
  return dashboardQuery({ query, unit }, figure);
}

/** The list of exactly the đề án whose money a figure counts. */
export function projectsOf({ execution, column }: { execution: Execution; column: FundColumn }): string {
  const fund = column === "ALL" ? execution.query.fund : column;
  return withQuery("/projects", { year: String(execution.query.year), ...placeOf(execution), ...(fund && { fund }) });
}

/** The list of exactly the contracts, or the vouchers, that a month of a view counts. */
export function monthsOf(execution: Execution): (which: "contracts" | "vouchers", month: SourceMonth) => string {
  return (which, { year, month, fund, until }) => {
    const period = { year: String(year), month: String(month), ...(until && { to: until }) };
    return withQuery(`/${which}`, { ...placeOf(execution), ...period, fund });
  };
}

/** Whose money: a province with its predecessors, or a region's provinces in the view's layout; and on what. */
function placeOf({ query, layout }: Execution): Record<string, string> {
  const { scope, content } = query;
  return {
    ...(scope.kind === "unit" && { unitId: scope.unitId }),
    ...(scope.kind === "region" && { region: scope.region, layout }),
    ...(content && { content }),
  };
}

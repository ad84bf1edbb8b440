import type { Execution } from "@/lib/domain/figures/execution";
import { scopeCode } from "@/lib/domain/figures/execution-query";
import type { Explanation, SourceMonth } from "@/lib/domain/figures/explanation";
import type { Fund, FundColumn } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { CountedRecords, RecordLists } from "@/lib/domain/report/record-lists";
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

/** The lists of exactly the contracts, or the vouchers, that a view counts: of one of its months, or of all. */
export function recordsOf(execution: Execution): RecordLists {
  const listed = (which: CountedRecords, fund: Fund | null, { year, until }: SourceMonth, period: Months) =>
    withQuery(`/${which}`, {
      ...placeOf(execution),
      ...{ year: String(year), ...period, ...(until && { to: until }), ...(fund && { fund }) },
    });
  return {
    ofMonth: (which, month) => listed(which, month.fund, month, { month: String(month.month) }),
    ofAll: (which, months) => {
      const [first] = months;
      if (!first || months.some(({ year, until }) => year !== first.year || until !== first.until)) return null;
      const ofOne = months.every(({ fund }) => fund === first.fund);
      return listed(which, ofOne ? first.fund : execution.query.fund, first, {
        through: String(execution.query.through),
      });
    },
  };
}

type Months = { readonly month: string } | { readonly through: string };

/** Whose money: a province with its predecessors, or a region's provinces in the view's layout; and on what. */
function placeOf({ query, layout }: Execution): Record<string, string> {
  const { scope, content } = query;
  return {
    ...(scope.kind === "unit" && { unitId: scope.unitId }),
    ...(scope.kind === "region" && { region: scope.region, layout }),
    ...(content && { content }),
  };
}

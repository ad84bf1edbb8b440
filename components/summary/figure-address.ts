import type { ExecutionQuery, Scope } from "@/lib/domain/figures/execution-query";
import { type FormulaAmount, type Measure, measureFrom } from "@/lib/domain/figures/measures";
import type { FundColumn } from "@/lib/domain/fund";
import type { IsoDate } from "@/lib/domain/period/period";
import { type FigureRef, periodOf, type RowRef, unitRow } from "@/lib/domain/summary/figure-ref";
import type { SummaryScope } from "@/lib/domain/summary/summary";
import { dashboardQuery, explainPath, scopePath } from "../figures/dashboard-address";

/** The year before, and this one, of an amount that a formula takes from last year. */
const LAST_YEARS = { planBefore: "plan", actualBefore: "actual", periodBefore: "actual" } as const satisfies Partial<
  Record<FormulaAmount, Measure>
>;

/**
 * Where a number of the summary is explained: its formula, the provinces that add up to it, its documents. Counted
 * results stand on the region's own page, counted đề án in their list; of a ratio that the dashboards do not have, the
 * amount it speaks of is explained.
 */
export function figureAddress(ref: FigureRef, scope: SummaryScope, asOf: IsoDate | null): string {
  const region: ExecutionQuery = {
    scope: { kind: "region", region: scope.region },
    ...{ ...periodOf(ref.view, scope), fund: null },
    ...{ basis: ref.view !== "now" && scope.layout === "34" ? "34" : "reported", asOf, content: null },
  };
  const ofUnit = (unitId: string | null) => withRow(region, unitRow(unitId));
  switch (ref.kind) {
    case "measure":
      return explained(withRow(region, ref.row), ref.measure, ref.column);
    case "nation-plan":
      return explained(region, "planShareOfNation", "KCDP");
    case "behind":
      return explained(ofUnit(ref.unitId), "executed", "ALL");
    case "output":
      return `${page(region)}#outputs`;
    case "content-behind":
      return explained({ ...region, content: ref.content }, "executed", "ALL");
    case "projects":
      return projects(region, scope, ref.row ? { content: ref.row.key } : {});
    case "release-days":
      return explained(region, "released", "KCQG");
    case "provinces":
      return page(region);
    case "effort":
      return explained(ofUnit(ref.unitId), "plan", "KCDP");
    case "accuracy":
      return explained(ofUnit(ref.unitId), "estimate", "ALL");
    case "punctual":
      if (ref.of.startsWith("report")) return page(ofUnit(ref.unitId));
      return projects(region, scope, ref.unitId === null ? {} : { unitId: ref.unitId });
  }
}

function explained(query: ExecutionQuery, measure: FormulaAmount | Measure, column: FundColumn): string {
  const before = measureFrom(measure) === null;
  const named = before ? LAST_YEARS[measure as keyof typeof LAST_YEARS] : (measure as Measure);
  const asked = before ? { ...query, year: query.year - 1 } : query;
  return explainPath({ query: asked, unit: "ty" }, named, column);
}

/** The đề án a number counts, as a list. */
function projects({ year }: ExecutionQuery, { region, layout }: SummaryScope, by: Readonly<Record<string, string>>) {
  const place = "unitId" in by ? {} : { region, layout };
  return `/projects?${new URLSearchParams({ ...place, ...by, year: String(year) })}`;
}

function page(query: ExecutionQuery): string {
  return scopePath(query.scope) + dashboardQuery({ query, unit: "ty" });
}

function withRow(query: ExecutionQuery, row: RowRef | null): ExecutionQuery {
  if (row === null) return query;
  const scope: Scope = row.by === "unit" ? { kind: "unit", unitId: row.key } : query.scope;
  return row.by === "unit" ? { ...query, scope } : { ...query, content: row.key };
}

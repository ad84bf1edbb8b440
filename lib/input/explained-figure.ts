import { type Scope, scopeFrom } from "@/lib/domain/figures/execution-query";
import { type Measure, measureFrom } from "@/lib/domain/figures/measures";
import { FUND_COLUMNS, type FundColumn } from "@/lib/domain/fund";
import type { DashboardParams } from "./dashboard-query";

/** The figure an address asks to explain; null for what it does not name, or names wrongly. */
export type AskedFigure = {
  readonly scope: Scope | null;
  readonly measure: Measure | null;
  readonly column: FundColumn | null;
  /** A province or region of the scope, whose share of it is asked for; the scope itself is no part of it. */
  readonly part: string | null;
};

/** Reads scope, measure, fund column and part of an explanation's address. */
export function askedFigure(given: DashboardParams): AskedFigure {
  const text = (name: string) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return typeof value === "string" ? value : "";
  };
  const scope = text("scope") || "VN";
  return {
    scope: scopeFrom(scope),
    measure: measureFrom(text("measure")),
    column: FUND_COLUMNS.find((column) => column === text("column")) ?? null,
    part: text("part") === scope ? null : text("part") || null,
  };
}

import type { FigureColumns } from "./execution";
import { growthOf, type Ratio, ratioOf } from "./ratio";

/**
 * Own budget against the national fund's: plan KCĐP over plan KCQG. Refused where either plan is not a complete sum, which
 * shows in that nothing is taken as executed of it.
 */
export function effortOf(columns: FigureColumns | undefined): Ratio | null {
  if (!columns?.KCDP?.executed || !columns.KCQG?.executed) return null;
  return ratioOf(columns.KCDP.plan, columns.KCQG.plan);
}

/** How far an estimate was from what came of it; refused where the estimate is not a complete sum. */
export function accuracyOf(columns: FigureColumns | undefined): Ratio | null {
  if (!columns?.ALL?.estimateExecuted || !columns.ALL.executed) return null;
  return growthOf(columns.ALL.estimate, columns.ALL.actual);
}

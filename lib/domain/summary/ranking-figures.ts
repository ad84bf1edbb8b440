import type { FigureColumns } from "../figures/execution";
import { growthOf, type Ratio, ratioOf } from "../figures/ratio";
import type { PunctualNumber } from "./figure-ref";
import type { PunctualCounts } from "./records";

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

/**
 * One number of a province's record of keeping days, or of the whole region's: a count, or the part that kept its day.
 * Where nothing fell due, nothing is known.
 */
export function punctualOf(
  punctual: ReadonlyMap<string, PunctualCounts>,
  { of, unitId }: { readonly of: PunctualNumber; readonly unitId: string | null },
): bigint | Ratio | null {
  const counted = unitId === null ? [...punctual.values()] : [punctual.get(unitId)].filter((one) => one !== undefined);
  const sum = (name: keyof PunctualCounts) => counted.reduce((all, one) => all + one[name], 0n);
  const { part, whole } = of === "due" || of.startsWith("accepted") ? ACCEPTANCES : REPORTS;
  if (sum(whole) === 0n) return null;
  if (of === "acceptedInTime" || of === "reportsInTime") return ratioOf(sum(part), sum(whole));
  return sum(of);
}

const ACCEPTANCES = { part: "accepted", whole: "due" } as const;
const REPORTS = { part: "reportedInTime", whole: "reported" } as const;

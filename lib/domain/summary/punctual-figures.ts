import { type Ratio, ratioOf } from "../figures/ratio";
import type { PunctualNumber } from "./figure-ref";
import type { PunctualCounts } from "./records";

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

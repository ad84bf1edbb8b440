import type { Names } from "@/lib/domain/names";
import { comparedSums, type PlanComparison } from "@/lib/domain/plan/compare-plans";
import { cutAt, type PlacedDecision, type PlanPoint, provinceOf } from "@/lib/domain/plan/plan-point";
import { lineageOf } from "@/lib/domain/territory/territory";
import { comparedDecisions } from "./compared-decisions";
import { comparedLines } from "./compared-lines";

type Asked = Pick<PlanComparison, "year" | "from" | "to"> & {
  readonly fund: PlanComparison["fund"] | null;
  readonly unitId: string | null;
};

/** A comparison with the decisions its points may be chosen from, and the names it is shown under. */
export type ReadComparison = {
  readonly comparison: PlanComparison;
  readonly decisions: readonly PlacedDecision[];
  readonly names: Names;
};

/**
 * So sánh kế hoạch: a fund's plan of a year at two points, the earlier first. Without `fund` it is that of the decisions
 * named; without `unitId` a province's two decisions are compared in that province. Null for a
 * decision that is none of the year and fund, and for an unknown province. Two statements, both public.
 */
export async function getPlanComparison({
  year,
  fund: asked,
  unitId,
  from,
  to,
}: Asked): Promise<ReadComparison | null> {
  const { decisions: all, names, territory } = await comparedDecisions(year);
  const fund = asked ?? all.find(({ id }) => isAt(to, id) || isAt(from, id))?.fund ?? "KCQG";
  const ofFund = all.filter((decision) => decision.fund === fund);
  const province = unitId ?? provinceOf(ofFund, [from, to]);
  const lineage = province === null ? null : lineageOf(territory, province);
  const decisions = ofFund.filter(({ unit }) => unit === null || lineage === null || lineage.includes(unit.id));
  const latest = decisions.at(-1);
  const last = to ?? (latest ? { decision: latest.id } : null);
  const [one, other] = [cutAt(decisions, from), cutAt(decisions, last)];
  if (one === null || other === null || (unitId !== null && !territory.units.has(unitId))) return null;
  const [before, after] = one <= other ? [one, other] : [other, one];
  const counted = decisions.slice(0, after);
  const ids = counted.map(({ id }) => id);
  const { lines, rebased } = await comparedLines(territory, { counted: ids, before, unitId: province });
  const moves = lines.flatMap((line) => line.moves);
  const between = counted.slice(before).map(({ stewardUnitId: _, ...decision }) => ({
    ...decision,
    amount: moves.reduce((sum, move) => (move.decision === decision.id ? sum + move.amount : sum), 0n),
  }));
  return {
    ...{ decisions, names },
    comparison: {
      ...{ year, fund, unitId: province, rebased, between, turned: one > other },
      ...(one <= other ? { from, to: last } : { from: last, to: from }),
      lines: lines.filter((line) => line.moves.length > 0),
      ...comparedSums(lines),
    },
  };
}

function isAt(point: PlanPoint, id: string): boolean {
  return point !== null && "decision" in point && point.decision === id;
}

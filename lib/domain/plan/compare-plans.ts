import type { Dong } from "../money";
import type { BudgetYear } from "../period/period";
import type { DecisionHeading } from "./decision";
import type { Effect } from "./decision-effects";
import type { PlanPoint } from "./plan-point";

/** What one decision between the two points does to a line, in đồng, and why, where its line says so. */
export type PlanMove = { readonly decision: string; readonly amount: Dong; readonly note: string | null };

/** The plan of a đề án and content (or of money not yet shared out) at the two points, in đồng. */
export type ComparedLine = {
  readonly project: { readonly code: string; readonly title: string } | null;
  readonly unitId: string;
  readonly content: string;
  readonly before: Dong;
  readonly after: Dong;
  /** Empty where no decision between the points has a line of it. */
  readonly moves: readonly PlanMove[];
};

/** A decision between the two points with the sum of its lines that are compared, in đồng. */
export type DecisionBetween = DecisionHeading & { readonly amount: Dong };

/** A year's plan of one fund at two points: what changed, line by line, and which decisions changed it. */
export type PlanComparison = {
  readonly year: BudgetYear;
  readonly fund: DecisionHeading["fund"];
  /** The province it is cut to, with what was merged into it; null is the whole country. */
  readonly unitId: string | null;
  readonly from: PlanPoint;
  readonly to: PlanPoint;
  /** The points were asked for in the other order: the earlier stands first. */
  readonly turned: boolean;
  /** Provinces of both layouts occur, so that all stand under today's. */
  readonly rebased: boolean;
  readonly between: readonly DecisionBetween[];
  /** The lines that a decision between the points touches; all others are as they were. */
  readonly lines: readonly ComparedLine[];
  /** Of the whole plan, also of what did not change. */
  readonly total: Effect;
  readonly byUnit: readonly Effect[];
  readonly byContent: readonly Effect[];
};

/** The sums of a comparison: of all lines, by province and by content, in đồng. */
export function comparedSums(lines: readonly ComparedLine[]): Pick<PlanComparison, "total" | "byUnit" | "byContent"> {
  const grouped = (keyOf: (line: ComparedLine) => string): Effect[] => {
    const sums = new Map<string, Effect>();
    for (const line of lines) {
      const key = keyOf(line);
      const sum = sums.get(key) ?? { key, before: 0n, change: 0n };
      sums.set(key, { key, before: sum.before + line.before, change: sum.change + line.after - line.before });
    }
    return [...sums.values()];
  };
  const [total = { key: "total", before: 0n, change: 0n }] = grouped(() => "total");
  return {
    total,
    byUnit: grouped(({ unitId }) => unitId),
    byContent: grouped(({ content }) => content).sort((one, other) => one.key.localeCompare(other.key)),
  };
}

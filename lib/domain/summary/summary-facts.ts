import type { Execution } from "../figures/execution";
import type { FormulaAmount, RatioMeasure } from "../figures/measures";
import type { Coverage } from "../figures/origin";
import type { Ratio } from "../figures/ratio";
import type { FundColumn } from "../fund";
import type { Dong } from "../money";
import type { SummaryViewName } from "./figure-ref";
import type { SummaryRecords } from "./records";
import type { SummaryViews } from "./summary-figure";

/** Whether a conference speaks of what was executed, or of what is estimated because its period is not over. */
export const PERIOD_USES = ["ACTUAL", "ESTIMATE"] as const;
export type PeriodUse = (typeof PERIOD_USES)[number];

/**
 * What a summary is composed from: the region's views, the country's of the year reported, what the records say beside
 * them, and what the period speaks of.
 */
export type SummaryFacts = {
  readonly views: SummaryViews;
  readonly nation: Execution;
  readonly records: SummaryRecords;
  readonly uses: PeriodUse;
};

/** The measures of the period so far: executed, or estimated. */
export const PERIOD_MEASURES = {
  ACTUAL: {
    amount: "actual",
    ofPlan: "executed",
    growth: "actualGrowth",
    before: "actualBefore",
    share: "actualShare",
  },
  ESTIMATE: {
    amount: "estimate",
    ofPlan: "estimateExecuted",
    growth: "estimateGrowth",
    before: "periodBefore",
    share: "estimateShare",
  },
} as const satisfies Record<PeriodUse, Record<string, FormulaAmount | RatioMeasure>>;

/** An amount of the region in one of its views; null is nothing known. */
export function amountIn(
  { views }: Pick<SummaryFacts, "views">,
  view: SummaryViewName,
  measure: FormulaAmount,
  column: FundColumn = "ALL",
): Dong | null {
  return views[view].total[column]?.[measure] ?? null;
}

/** A ratio of the region in one of its views; null is refused. */
export function ratioIn(
  { views }: Pick<SummaryFacts, "views">,
  view: SummaryViewName,
  measure: RatioMeasure,
  column: FundColumn = "ALL",
): Ratio | null {
  return views[view].total[column]?.[measure] ?? null;
}

/**
 * How many provinces of a view have a plan: of both funds; while the Ministry has decided nothing for the year, which
 * leaves KCQG out as a whole, of their own.
 */
export function plannedIn({ coverage, byUnit }: Execution): Coverage {
  if (coverage.reporting > 0) return coverage;
  const own = byUnit.filter(({ columns: { KCQG, KCDP } }) => KCQG?.plan === null && KCDP && KCDP.plan !== null);
  return { ...coverage, reporting: own.length };
}

/** Whether a share is the whole: one fund alone carries the region. */
export function isWhole(ratio: Ratio | null): boolean {
  return ratio !== null && ratio.part === ratio.whole;
}

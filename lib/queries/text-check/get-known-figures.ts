import type { Execution, Figures } from "@/lib/domain/figures/execution";
import { scopeFrom } from "@/lib/domain/figures/execution-query";
import { monthOf, printedAmount } from "@/lib/domain/figures/published-facts";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import type { ThroughMonth } from "@/lib/domain/period/period";
import type { KnownFigure } from "@/lib/domain/text-check/known-figure";
import type { KnownPeriod } from "@/lib/domain/text-check/known-periods";
import type { SpokenMeasure } from "@/lib/domain/text-check/subject";
import { getExecution } from "../figures/get-execution";

const SPOKEN = {
  PLAN: "plan",
  RELEASED: "released",
  COMMITTED: "committed",
  ACTUAL: "actual",
  ESTIMATE: "estimate",
} as const;
type Known = keyof typeof SPOKEN;

/** What the portal gives and what sources published for some places and periods, as the public sees them. */
export async function getKnownFigures(periods: readonly KnownPeriod[]): Promise<KnownFigure[]> {
  const views = await Promise.all(periods.map(viewOf));
  return views.flatMap((view) =>
    view ? [...ownFigures(view), ...view.published.flatMap(({ figure }) => publishedOf(figure))] : [],
  );
}

async function viewOf({ scope: code, year, through }: KnownPeriod): Promise<Execution | null> {
  const scope = scopeFrom(code);
  if (scope === null) return null;
  const whole = { fund: null, basis: "reported", asOf: null, content: null } as const;
  return getExecution({ ...whole, scope, year, through: through as ThroughMonth });
}

function ownFigures({ query, total }: Execution): KnownFigure[] {
  const scope =
    query.scope.kind === "nation" ? "VN" : query.scope.kind === "region" ? query.scope.region : query.scope.unitId;
  return FUND_COLUMNS.flatMap((fund) => {
    const figures = total[fund];
    return figures
      ? amountsOf(figures).map(([measure, amount]) => ({
          ...{ scope, year: query.year, fund, measure, amount },
          through: measure === "PLAN" ? 12 : query.through,
        }))
      : [];
  });
}

function amountsOf(figures: Figures): [Known, bigint][] {
  return (Object.keys(SPOKEN) as Known[]).flatMap((measure) => {
    const amount = figures[SPOKEN[measure]];
    return amount === null ? [] : [[measure, amount] as [Known, bigint]];
  });
}

function publishedOf(figure: PublishedFigure): KnownFigure[] {
  const amount = printedAmount(figure);
  const through = monthOf(figure);
  const { scope, year, fund, measure, contentGroup } = figure;
  if (amount === null || through === null || scope === null || year === null || fund === null || contentGroup !== null)
    return [];
  return measure in SPOKEN ? [{ scope, year, through, fund, measure: measure as SpokenMeasure, amount }] : [];
}

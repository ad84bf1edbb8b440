import type { ExecutionRequest, RegionCode } from "@/lib/domain/figures/execution-query";
import type { Language } from "@/lib/domain/language";
import type { BudgetYear, IsoDate, ThroughMonth } from "@/lib/domain/period/period";
import { composeSummary } from "@/lib/domain/summary/compose-summary";
import type { SummaryViewName } from "@/lib/domain/summary/figure-ref";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { PeriodUse } from "@/lib/domain/summary/summary-facts";
import { type ComposedView, getComposedView } from "../figures/get-execution";

/** What a summary is asked for: a region, its year and month, and the evening as known on; null is now. */
export type SummaryRequest = {
  readonly region: RegionCode;
  readonly year: BudgetYear;
  readonly through: ThroughMonth;
  readonly uses: PeriodUse;
  readonly asOf: IsoDate | null;
};

/**
 * The summary of a region, composed from the views that its dashboards show: this year's, last year's in the same
 * layout, and the country's.
 */
export async function getSummary(request: SummaryRequest, language: Language = "vi"): Promise<ConferenceSummary> {
  const { year, through, uses, asOf } = request;
  const asked = { fund: null, basis: "reported", asOf, content: null, year, through } as const;
  const [{ before, now }, nation] = await Promise.all([
    summaryViews(request, language),
    composed({ ...asked, scope: { kind: "nation" } }, language),
  ]);
  const views = { before: before.execution, now: now.execution };
  return composeSummary({ views, nation: nation.execution, uses });
}

/** The region's two views of a summary, as they were read: this year's, and last year's in the same layout. */
export async function summaryViews(
  { region, year, through, asOf }: SummaryRequest,
  language: Language,
): Promise<Readonly<Record<SummaryViewName, ComposedView>>> {
  const asked = { fund: null, basis: "reported", asOf, content: null, scope: { kind: "region", region } } as const;
  const now = await composed({ ...asked, year, through }, language);
  const basis = now.execution.layout === "34" ? "34" : "reported";
  const before = await composed({ ...asked, year: year - 1, through: 12, basis }, language);
  return { before, now };
}

async function composed(request: ExecutionRequest, language: Language): Promise<ComposedView> {
  const view = await getComposedView(request, language);
  if (!view) throw new Error("a region is always known");
  return view;
}

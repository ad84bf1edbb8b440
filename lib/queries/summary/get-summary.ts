import type { ExecutionRequest, RegionCode } from "@/lib/domain/figures/execution-query";
import type { Language } from "@/lib/domain/language";
import type { BudgetYear, IsoDate, ThroughMonth } from "@/lib/domain/period/period";
import { composeSummary } from "@/lib/domain/summary/compose-summary";
import type { SummaryViewName } from "@/lib/domain/summary/figure-ref";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { PeriodUse, SummaryFacts } from "@/lib/domain/summary/summary-facts";
import { type ComposedView, getComposedView } from "../figures/get-execution";
import { readRecords } from "./read-records";

/** What a summary is asked for: a region, its year and month, and the evening as known on; null is now. */
export type SummaryRequest = {
  readonly region: RegionCode;
  readonly year: BudgetYear;
  readonly through: ThroughMonth;
  readonly uses: PeriodUse;
  readonly asOf: IsoDate | null;
};

/** The summary of a region, composed from the views that its dashboards show and from its records. */
export async function getSummary(request: SummaryRequest, language: Language = "vi"): Promise<ConferenceSummary> {
  return composeSummary(await getSummaryFacts(request, language));
}

/**
 * What a summary is composed from: the region's views, the country's, and the records. Five statements, however many
 * provinces there are.
 */
export async function getSummaryFacts(request: SummaryRequest, language: Language = "vi"): Promise<SummaryFacts> {
  const { year, through, uses, asOf } = request;
  const asked = { fund: null, basis: "reported", asOf, content: null, year, through } as const;
  const [views, nation] = await Promise.all([
    summaryViews(request, language),
    composed({ ...asked, scope: { kind: "nation" } }, language),
  ]);
  const { before, now, periodBefore } = views;
  return {
    views: { before: before.execution, now: now.execution, periodBefore: periodBefore.execution },
    ...{ nation: nation.execution, records: await readRecords(now.read, asOf), uses },
  };
}

/** The region's views of a summary, as they were read: this year's, then last year's and its same period in the same layout. */
export async function summaryViews(
  { region, year, through, asOf }: SummaryRequest,
  language: Language,
): Promise<Readonly<Record<SummaryViewName, ComposedView>>> {
  const asked = { fund: null, basis: "reported", asOf, content: null, scope: { kind: "region", region } } as const;
  const now = await composed({ ...asked, year, through }, language);
  const lastYear = { ...asked, year: year - 1, basis: now.execution.layout === "34" ? "34" : "reported" } as const;
  const [before, periodBefore] = await Promise.all([
    composed({ ...lastYear, through: 12 }, language),
    composed({ ...lastYear, through }, language),
  ]);
  return { before, now, periodBefore };
}

async function composed(request: ExecutionRequest, language: Language): Promise<ComposedView> {
  const view = await getComposedView(request, language);
  if (!view) throw new Error("a region is always known");
  return view;
}

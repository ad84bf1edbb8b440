import type { ExecutionRequest, RegionCode } from "@/lib/domain/figures/execution-query";
import type { Language } from "@/lib/domain/language";
import type { BudgetYear, IsoDate, ThroughMonth } from "@/lib/domain/period/period";
import { composeSummary } from "@/lib/domain/summary/compose-summary";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { PeriodUse } from "@/lib/domain/summary/summary-facts";
import { getExecution } from "../figures/get-execution";

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
  const { region, year, through, uses, asOf } = request;
  const asked = { fund: null, basis: "reported", asOf, content: null } as const;
  const scope = { kind: "region", region } as const;
  const now = await view({ ...asked, scope, year, through }, language);
  const basis = now.layout === "34" ? "34" : "reported";
  const [before, nation] = await Promise.all([
    view({ ...asked, scope, year: year - 1, through: 12, basis }, language),
    view({ ...asked, scope: { kind: "nation" }, year, through }, language),
  ]);
  return composeSummary({ views: { before, now }, nation, uses });
}

async function view(request: ExecutionRequest, language: Language) {
  const execution = await getExecution(request, language);
  if (!execution) throw new Error("a region is always known");
  return execution;
}

import type { Actor } from "@/lib/domain/access/actor";
import { DomainError, type Refusal } from "@/lib/domain/errors";
import type { ReportState } from "@/lib/domain/periodic-report/report-state";
import type { ApproveReportsInput } from "@/lib/input/reports";
import { takeReportStep } from "./take-report-step";

/** What became of one report among several. */
export type ApprovedReport = { readonly unitId: string } & (
  | { readonly outcome: "done"; readonly state: ReportState; readonly version: number }
  | { readonly outcome: "refused"; readonly refusal: Refusal }
);

/**
 * Phê duyệt nhiều báo cáo of one period: each on the revision that was seen and in a transaction of its own; one refused
 * leaves the others approved. Gives what became of each, in the order asked for.
 */
export async function approveReports(
  actor: Actor,
  { year, through, reports, note }: ApproveReportsInput,
  at: Date,
): Promise<{ readonly results: readonly ApprovedReport[] }> {
  const results: ApprovedReport[] = [];
  for (const { unitId, version } of reports) {
    const step = { year, through, unitId, version, verb: "approve", note, number: null, signedOn: null } as const;
    try {
      results.push({ unitId, outcome: "done", ...(await takeReportStep(actor, { ...step, remarks: [] }, at)) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      results.push({ unitId, outcome: "refused", refusal: error.refusal });
    }
  }
  return { results };
}

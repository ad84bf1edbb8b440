import type { Actor } from "@/lib/domain/access/actor";
import { DomainError, type Refusal } from "@/lib/domain/errors";
import type { ApprovedReport } from "@/lib/domain/periodic-report/approved-report";
import type { ApproveReportsInput } from "@/lib/input/report-approvals";
import { lookAtReportStep, takeReportStep } from "./take-report-step";

/**
 * Phê duyệt nhiều báo cáo of one period: each on the revision that was seen and in a transaction of its own; one refused
 * leaves the others approved, and an error nobody expected stands among the process's warnings. With `preview` nothing is
 * approved. Gives what became of each, or would, in the order asked for.
 */
export async function approveReports(
  actor: Actor,
  { year, through, reports, note, preview }: ApproveReportsInput,
  at: Date,
): Promise<{ readonly results: readonly ApprovedReport[] }> {
  const results: ApprovedReport[] = [];
  const take = preview ? lookAtReportStep : takeReportStep;
  const outcome = preview ? "possible" : "done";
  for (const { unitId, version } of reports) {
    const step = { year, through, unitId, version, verb: "approve", note, number: null, signedOn: null } as const;
    try {
      const { state, version: revision } = await take(actor, { ...step, remarks: [] }, at);
      results.push({ unitId, outcome, state, version: revision });
    } catch (error) {
      if (!(error instanceof DomainError)) process.emitWarning(error instanceof Error ? error : String(error));
      const refusal: Refusal = error instanceof DomainError ? error.refusal : { code: "step.failed" };
      results.push({ unitId, outcome: "refused", refusal });
    }
  }
  return { results };
}

import { saveCorrection } from "@/lib/db/reports";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { isCertified } from "@/lib/domain/periodic-report/report-state";
import { advance } from "@/lib/domain/steps/advance";
import type { RestateReportInput } from "@/lib/input/reports";
import { explainingReport } from "./explaining-report";
import { openReport } from "./open-report";

/**
 * Lập đính chính: begins a further version of a certified report, as it stands, with why. The certified one counts until
 * the correction is approved, and both stay; the number of one that was withdrawn is not given again. Gives where the correction stands.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `report.stale`, `step.not-now`, `report.being-corrected` or `report.busy`.
 */
export function restateReport(actor: Actor, input: RestateReportInput, at: Date) {
  const { year, through, unitId, reason } = input;
  const id = crypto.randomUUID();
  return explainingReport(() =>
    transaction(actor, async (tx) => {
      const { report, view } = await openReport(tx, actor, input, at);
      const permit = authorize(actor, "report.restate", { id, stewardUnitId: report.stewardUnitId });
      if (report.version > 1 && !isCertified(report.state))
        refuse({ code: "report.being-corrected", version: report.version });
      if (input.version !== report.revision) refuse({ code: "report.stale", revision: report.revision });
      advance("report.restate", { state: report.state }, { "reason-given": () => {} }, null);
      const version = Math.max(report.version, ...view.aside.map((withdrawn) => withdrawn.version)) + 1;
      await saveCorrection(tx, permit, { unitId, year, through, version, reason });
      return { year, through, unitId, state: "DRAFT" as const, version: 1, restatement: version };
    }),
  );
}

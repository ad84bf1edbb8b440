import { approveReports } from "@/lib/commands/reports/approve-reports";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { FormDraft } from "@/lib/domain/drafts/form-draft";
import type { CheckedApproval } from "@/lib/domain/periodic-report/checked-approval";
import type { PeriodView } from "@/lib/domain/periodic-report/period-view";
import { isCertified } from "@/lib/domain/periodic-report/report-state";
import type { Locale } from "@/lib/format/locale";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";
import { approveReportsInput } from "@/lib/input/report-approvals";
import { listNewest } from "@/lib/queries/reports/list-submitted";
import { nestedFields } from "@/lib/server/body/nested-fields";

/** What would become of each report of a kept choice, or, once it was sent, what became of it. Null where it cannot be read. */
export async function checkedApprovals(
  actor: Actor,
  draft: FormDraft | null,
  { units }: PeriodView,
  locale: Locale,
): Promise<readonly CheckedApproval[] | null> {
  const read = draft && !draft.refusal ? approveReportsInput.safeParse(nestedFields(draft.fields)) : null;
  if (!read?.success) return null;
  const newest = new Map((await listNewest(readScope(actor), read.data)).map((one) => [one.unitId, one]));
  const isApproved = ({ unitId, version }: { readonly unitId: string; readonly version: number }) => {
    const stands = newest.get(unitId);
    return stands !== undefined && isCertified(stands.state) && stands.revision > version;
  };
  const open = read.data.reports.filter((one) => !isApproved(one));
  const { results } = await approveReports(actor, { ...read.data, reports: open, preview: true }, new Date());
  const resultOf = new Map(results.map((one) => [one.unitId, one]));
  return read.data.reports.map(({ unitId }) => {
    const result = resultOf.get(unitId);
    const unitName = units.find(({ id }) => id === unitId)?.name ?? unitId;
    const refusal = result?.outcome === "refused" ? refusalSentence(result.refusal, locale) : null;
    return { unitId, unitName, outcome: result?.outcome ?? "done", refusal };
  });
}

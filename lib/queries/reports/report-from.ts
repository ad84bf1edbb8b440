import type { PeriodKey } from "@/lib/domain/periodic-report/period";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { readsAsSent } from "@/lib/domain/periodic-report/shown-versions";
import type { StepCodeOf } from "@/lib/domain/steps/steps";
import type { VersionRow } from "./report-row";

/** A version as the database gave it; to who does not write in it, one that was sent back says what was sent. */
export function versionFrom(row: VersionRow, { year, through }: PeriodKey, isOwn: boolean): ReportVersion {
  const says = (readsAsSent(row.state, isOwn) && row.said) || row;
  return {
    ...{ year, through, id: row.id, unitId: row.unit_id, stewardUnitId: row.steward_unit_id },
    ...{ version: row.version, revision: row.revision, state: row.state, number: row.number, reason: row.reason },
    ...{ signedOn: row.signed_on, submittedAt: row.submitted_at, certifiedAt: row.certified_at, writers: row.writers },
    values: new Map([...says.amounts, ...says.outputs]),
    texts: new Map(says.texts),
    explanations: new Map(
      says.explanations.map(({ subject, value, against, ...said }) => [
        subject,
        { ...said, of: value === null ? null : { value, against } },
      ]),
    ),
    ownRows: says.own_rows,
    sent: row.said
      ? { values: new Map([...row.said.amounts, ...row.said.outputs]), texts: new Map(row.said.texts) }
      : null,
    steps: row.steps.map(({ step, records, ...taken }) => ({
      ...taken,
      step: step as StepCodeOf<"report">,
      records: records && new Map(Object.entries(records).map(([cell, amount]) => [cell, BigInt(amount)])),
    })),
  };
}

import { referenceInMemory } from "@/lib/db/reference";
import { type RawReader, reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { seesFindings } from "@/lib/domain/access/sees-findings";
import { lastDayOf, vietnamDay } from "@/lib/domain/period/period";
import { countedUnits } from "@/lib/domain/periodic-report/counted-units";
import { findInReport } from "@/lib/domain/periodic-report/find-in-report";
import { questionnaireOf } from "@/lib/domain/periodic-report/questionnaire";
import type { ReportView } from "@/lib/domain/periodic-report/report-view";
import { recordsOf, shownVersions } from "@/lib/domain/periodic-report/shown-versions";
import { nameOn } from "@/lib/domain/territory/unit-names";
import { findReport, periodOf, type ReportKey } from "./find-report";
import { contextFrom, pastEstimatesFrom } from "./report-context";
import { versionFrom } from "./report-from";

/** A report as the reader may see it; null for a period or a province there is not. Without versions: nothing to see yet. */
export function getReport(scope: ReadScope, key: ReportKey, at: Date): Promise<ReportView | null> {
  return reading(scope, (tx) => readReport(tx, scope, key, at));
}

/** The same within a transaction that goes on to write. */
export async function readReport(
  tx: RawReader,
  scope: Pick<ReadScope, "databaseRole" | "unitId">,
  key: ReportKey,
  at: Date,
): Promise<ReportView | null> {
  const { territory, catalogue } = await referenceInMemory();
  const counted = countedUnits(territory, key, key.unitId);
  if (!counted) return null;
  const row = await findReport(tx, scope, key, counted);
  const period = periodOf(row, key);
  if (!period) return null;
  const isOwn = scope.databaseRole === "portal_province";
  const { versions, aside } = shownVersions(
    row.versions.map((version) => versionFrom(version, key, isOwn)),
    isOwn,
  );
  const context = contextFrom(row, period, questionnaireOf(period, catalogue), counted, vietnamDay(at));
  const newest = versions.at(-1);
  return {
    ...{ period, unitId: key.unitId, versions, aside, context },
    unitName: nameOn(territory, key.unitId, lastDayOf(key.year, key.through)).name,
    dueOn: row.due_on ?? period.dueOn,
    findings:
      newest && seesFindings(scope, newest)
        ? findInReport(newest, { ...context, records: recordsOf(newest, context) })
        : [],
    pastEstimates: pastEstimatesFrom(row),
    paidAfter: new Map(row.paid_after.map(({ fund, amount }) => [fund, amount])),
  };
}

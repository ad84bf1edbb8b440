import { referenceInMemory } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { Agencies } from "@/lib/domain/project/written-project";
import { listAgencies } from "../projects/list-agencies";
import type { ReportKey } from "./find-report";
import { readReport } from "./get-report";

/** A report with the agencies of its paper, by their names on the day it was signed; null where there is none to see. */
export async function getReportPaper(
  scope: ReadScope,
  key: ReportKey,
  at: Date,
): Promise<{ readonly view: ReportView; readonly report: ReportVersion; readonly agencies: Agencies } | null> {
  const { territory } = await referenceInMemory();
  return reading(scope, async (tx) => {
    const view = await readReport(tx, scope, key, at);
    const report = view?.versions.at(-1);
    if (!view || !report) return null;
    const day = report.signedOn ?? vietnamDay(at);
    return { view, report, agencies: await listAgencies(tx, { territory, unitId: key.unitId, day }) };
  });
}

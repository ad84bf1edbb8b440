import { reportPaper } from "@/lib/documents/reports/report-paper";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { ReportKey } from "@/lib/queries/reports/find-report";
import { getReportPaper } from "@/lib/queries/reports/get-report-paper";

/** The paper of a report the asker may see; every other looks absent. */
export async function reportPaperOf(scope: ReadScope, key: ReportKey) {
  const found = await getReportPaper(scope, key, new Date());
  const id = `${key.year}/${key.through}/${key.unitId}`;
  return found
    ? reportPaper(found.view, found.report, found.agencies)
    : refuse({ code: "access.not-found", entity: "provincial_report", id });
}

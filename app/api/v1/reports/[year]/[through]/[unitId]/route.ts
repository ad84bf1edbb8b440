import { reportForm } from "@/app/api/report-forms";
import { saveReport } from "@/lib/commands/reports/save-report";
import { reportJson } from "@/lib/documents/reports-json";
import { refuse } from "@/lib/domain/errors";
import { namedVersion } from "@/lib/domain/periodic-report/named-version";
import { getReport } from "@/lib/queries/reports/get-report";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { putReport, readReport } from "@/lib/server/routes/reports";

export const GET = answer(readReport, async (scope, key) => {
  const view = await getReport(scope, key, new Date());
  const named = view && namedVersion(view, key.version);
  if (!named)
    return refuse({
      code: "access.not-found",
      entity: "provincial_report",
      id: `${key.year}/${key.through}/${key.unitId}`,
    });
  return reportJson(named.view, named.report);
});

export const PUT = handle(putReport, saveReport, { form: reportForm("report.cells") });

import { named } from "@/app/api/v1/reports/report-paper";
import { xlsxFile } from "@/app/api/v1/table-file";
import { reportSheets } from "@/lib/documents/reports/report-sheets";
import { refuse } from "@/lib/domain/errors";
import { namedVersion } from "@/lib/domain/periodic-report/named-version";
import { getReport } from "@/lib/queries/reports/get-report";
import { answer } from "@/lib/server/answer";
import { readReportWorkbook } from "@/lib/server/routes/reports";

export const GET = answer(
  readReportWorkbook,
  async (scope, key, language) => {
    const view = await getReport(scope, key, new Date());
    const found = view && namedVersion(view, key.version);
    const id = `${key.year}/${key.through}/${key.unitId}`;
    if (!found) return refuse({ code: "access.not-found", entity: "provincial_report", id });
    return named(reportSheets(found.view, found.report, language), key.version);
  },
  { file: xlsxFile((sheets: ReturnType<typeof reportSheets>) => sheets) },
);

import { xlsxFile } from "@/app/api/v1/table-file";
import { reportSheets } from "@/lib/documents/reports/report-sheets";
import { refuse } from "@/lib/domain/errors";
import { getReport } from "@/lib/queries/reports/get-report";
import { answer } from "@/lib/server/answer";
import { readReportWorkbook } from "@/lib/server/routes/reports";

export const GET = answer(
  readReportWorkbook,
  async (scope, key, language) => {
    const view = await getReport(scope, key, new Date());
    const newest = view?.versions.at(-1);
    const id = `${key.year}/${key.through}/${key.unitId}`;
    if (!view || !newest) return refuse({ code: "access.not-found", entity: "provincial_report", id });
    return reportSheets(view, newest, language);
  },
  { file: xlsxFile((sheets: ReturnType<typeof reportSheets>) => sheets) },
);

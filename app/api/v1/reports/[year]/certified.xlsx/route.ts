import { xlsxFile } from "@/app/api/v1/table-file";
import { certifiedYearSheets } from "@/lib/documents/reports/certified-year-sheets";
import { refuse } from "@/lib/domain/errors";
import { getCertifiedYear } from "@/lib/queries/reports/get-certified-year";
import { answer } from "@/lib/server/answer";
import { readCertifiedYear } from "@/lib/server/routes/report-board";

export const GET = answer(
  readCertifiedYear,
  async (scope, { year, unitId }, language) => {
    const certified = await getCertifiedYear(scope, unitId, year);
    return certified
      ? certifiedYearSheets(certified, language)
      : refuse({ code: "access.not-found", entity: "unit", id: unitId });
  },
  { file: xlsxFile((sheets: ReturnType<typeof certifiedYearSheets>) => sheets) },
);

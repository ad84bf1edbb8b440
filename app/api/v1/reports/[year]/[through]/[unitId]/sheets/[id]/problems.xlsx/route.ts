import { refuse } from "@/lib/domain/errors";
import { findMarkedReport } from "@/lib/queries/reports/find-report-sheet";
import { answer } from "@/lib/server/answer";
import { XLSX } from "@/lib/server/routes/define";
import { readReportFileProblems } from "@/lib/server/routes/report-sheets";

export const GET = answer(
  readReportFileProblems,
  async (scope, key) =>
    (await findMarkedReport(scope, key, new Date())) ??
    refuse({ code: "access.not-found", entity: "report_sheet", id: key.id }),
  { file: { type: XLSX, fileName: () => "problems.xlsx", write: async (marked) => marked } },
);

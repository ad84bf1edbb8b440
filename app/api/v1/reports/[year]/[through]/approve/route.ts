import { periodForm } from "@/app/api/report-forms";
import { approveReports } from "@/lib/commands/reports/approve-reports";
import { approvalsJson } from "@/lib/documents/report-approvals-json";
import { handle } from "@/lib/server/handle";
import { postApprovals } from "@/lib/server/routes/reports";

export const POST = handle(
  postApprovals,
  async (actor, input, at, language) => approvalsJson(await approveReports(actor, input, at), language),
  { page: () => "/reports", outcome: "approved", form: periodForm("report.together") },
);

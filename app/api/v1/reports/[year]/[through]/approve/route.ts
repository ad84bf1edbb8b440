import { periodForm } from "@/app/api/report-forms";
import { approvalsHref } from "@/components/reports/report-address";
import { approveReports } from "@/lib/commands/reports/approve-reports";
import { approvalsJson } from "@/lib/documents/report-approvals-json";
import { handle } from "@/lib/server/handle";
import { postApprovals } from "@/lib/server/routes/reports";

export const POST = handle(
  postApprovals,
  async (actor, input, at, language) => {
    const { year, through, preview } = input;
    return { year, through, preview, ...approvalsJson(await approveReports(actor, input, at), language) };
  },
  {
    page: ({ year, through }) => `${approvalsHref(year, through)}?check=1`,
    form: periodForm("report.together"),
    awaitsConfirmation: true,
  },
);

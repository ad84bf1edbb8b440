import { decisionForm } from "@/app/api/decision-forms";
import { checkRelease } from "@/lib/commands/plans/check-release";
import { handle } from "@/lib/server/handle";
import { previewRelease } from "@/lib/server/routes/releases";

export const POST = handle(previewRelease, checkRelease, {
  form: decisionForm("release.record"),
  awaitsConfirmation: true,
  page: ({ year }) => `/plans/releases/new/check?year=${year}`,
});

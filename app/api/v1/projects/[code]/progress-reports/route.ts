import { progressHref } from "@/components/carrying/carrying-address";
import { reportProgress } from "@/lib/commands/carrying/report-progress";
import { refuse } from "@/lib/domain/errors";
import { listProgress } from "@/lib/queries/carrying/list-progress";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readProgress, writeProgress } from "@/lib/server/routes/progress";
import { progressForm } from "../../../../carrying-forms";

export const GET = answer(readProgress, async (scope, { code }) => {
  const items = await listProgress(scope, code);
  return items ? { items } : refuse({ code: "access.not-found", entity: "project", id: code });
});

export const POST = handle(writeProgress, reportProgress, {
  created: ({ code }) => `/api/v1/projects/${encodeURIComponent(code)}/progress-reports`,
  page: ({ code }) => progressHref(code),
  outcome: "reported",
  form: progressForm,
});

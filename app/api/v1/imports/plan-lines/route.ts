import { handInPlanLines } from "@/lib/commands/imports/hand-in-plan-lines";
import { handleUpload } from "@/lib/server/handle-upload";
import { handInPlanLines as route } from "@/lib/server/routes/imports";
import { planImportForm } from "../../../decision-forms";
import { importAnswer } from "../import-answer";

export const POST = handleUpload(
  route,
  async (actor, input, file, at, language) =>
    importAnswer(await handInPlanLines(actor, input, file, at, language), language),
  {
    created: ({ id }) => `/api/v1/imports/${id}`,
    page: ({ id }) => `/plans/import?id=${id}`,
    outcome: "read",
    form: planImportForm,
  },
);

import { handInProjects } from "@/lib/commands/imports/hand-in-projects";
import { handleUpload } from "@/lib/server/handle-upload";
import { handInSheet } from "@/lib/server/routes/imports";
import { importForm } from "../../../form-memory";
import { importAnswer } from "../import-answer";

export const POST = handleUpload(
  handInSheet,
  async (actor, input, file, at, language) =>
    importAnswer(await handInProjects(actor, input, file, at, language), language),
  {
    created: ({ id }) => `/api/v1/imports/${id}`,
    page: ({ id }) => `/projects/import?id=${id}`,
    outcome: "read",
    form: importForm,
  },
);

import { makeTemplate } from "@/lib/commands/imports/make-template";
import { refuse } from "@/lib/domain/errors";
import { answer } from "@/lib/server/answer";
import { readPlanLinesTemplate } from "@/lib/server/routes/imports";

export const GET = answer(
  readPlanLinesTemplate,
  async (_scope, _input, language) =>
    (await makeTemplate("plan-lines", "xlsx", language)) ??
    refuse({ code: "access.not-found", entity: "template", id: "plan-lines" }),
  {
    file: {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      fileName: () => "plan-lines.xlsx",
      write: async (template) => new Uint8Array(template),
    },
  },
);

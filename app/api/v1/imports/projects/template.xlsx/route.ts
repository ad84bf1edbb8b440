import { makeTemplate } from "@/lib/commands/imports/make-template";
import { refuse } from "@/lib/domain/errors";
import { answer } from "@/lib/server/answer";
import { readProjectsTemplate } from "@/lib/server/routes/imports";

export const GET = answer(
  readProjectsTemplate,
  async (_scope, _input, language) =>
    (await makeTemplate("projects", "xlsx", language)) ??
    refuse({ code: "access.not-found", entity: "template", id: "projects" }),
  {
    file: {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      fileName: () => "projects.xlsx",
      write: async (template) => new Uint8Array(template),
    },
  },
);

import { makeTemplate } from "@/lib/commands/imports/make-template";
import { refuse } from "@/lib/domain/errors";
import { answer } from "@/lib/server/answer";
import { readStatementTemplate } from "@/lib/server/routes/statements";

export const GET = answer(
  readStatementTemplate,
  async (_scope, _input, language) =>
    (await makeTemplate("treasury-statement", "xlsx", language)) ??
    refuse({ code: "access.not-found", entity: "template", id: "treasury-statement" }),
  {
    file: {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      fileName: () => "treasury-statement.xlsx",
      write: async (template) => new Uint8Array(template),
    },
  },
);

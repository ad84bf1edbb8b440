import { commitImport } from "@/lib/commands/imports/commit-import";
import { handle } from "@/lib/server/handle";
import { log } from "@/lib/server/log";
import { commitSheet } from "@/lib/server/routes/imports";
import { importForm } from "../../../../form-memory";
import { importAnswer } from "../../import-answer";

export const POST = handle(
  commitSheet,
  async (actor, input, at, language) => {
    const { run, end } = await commitImport(actor, input, at, language);
    end.catch((error: unknown) => log.error({ err: error, importRun: run.id }, "import not saved"));
    return importAnswer(run, language);
  },
  {
    goesOn: ({ state }) => state === "COMMITTING",
    page: ({ id, sheet }) => (sheet === "projects" ? `/projects/import?id=${id}` : `/plans/import?id=${id}`),
    form: importForm,
  },
);

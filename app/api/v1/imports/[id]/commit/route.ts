import { importHref } from "@/components/imports/import-address";
import { commitImport } from "@/lib/commands/imports/commit-import";
import { handle } from "@/lib/server/handle";
import { log } from "@/lib/server/log";
import { commitSheet } from "@/lib/server/routes/imports";
import { savingForm } from "../../../../form-memory";
import { importAnswer } from "../../import-answer";

export const POST = handle(
  commitSheet,
  async (actor, input, at, language) => {
    const { run, end } = await commitImport(actor, input, at, language);
    end.catch((error: unknown) => log.error({ err: error, importRun: run.id }, "import not saved"));
    return importAnswer(run, language);
  },
  { goesOn: ({ state }) => state === "COMMITTING", page: importHref, form: savingForm },
);

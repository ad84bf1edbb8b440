import { importHref } from "@/components/imports/import-address";
import { undoImport } from "@/lib/commands/imports/undo/undo-import";
import { handle } from "@/lib/server/handle";
import { log } from "@/lib/server/log";
import { undoSheet } from "@/lib/server/routes/imports";
import { undoForm } from "../../../../form-memory";
import { importAnswer } from "../../import-answer";

export const POST = handle(
  undoSheet,
  async (actor, input, at, language) => {
    const { run, end } = await undoImport(actor, input, at);
    end.catch((error: unknown) => log.error({ err: error, importRun: run.id }, "import not undone"));
    return importAnswer(run, language);
  },
  { goesOn: ({ undoing }) => undoing !== null, page: importHref, form: undoForm },
);

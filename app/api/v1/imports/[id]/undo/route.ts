import { importHref } from "@/components/imports/import-address";
import { undoImport } from "@/lib/commands/imports/undo/undo-import";
import { handle } from "@/lib/server/handle";
import { undoSheet } from "@/lib/server/routes/imports";
import { undoForm } from "../../../../form-memory";
import { importAnswer } from "../../import-answer";

export const POST = handle(
  undoSheet,
  async (actor, input, at, language) => importAnswer(await undoImport(actor, input, at), language),
  { page: importHref, form: undoForm },
);

import type { z } from "zod";
import { importForm } from "@/app/api/form-memory";
import { importHref } from "@/components/imports/import-address";
import { handInSheet } from "@/lib/commands/imports/hand-in-sheet";
import type { ImportedSheet } from "@/lib/domain/intake/import-run";
import { handleUpload } from "@/lib/server/handle-upload";
import type { ApiRoute } from "@/lib/server/routes/route";
import { importAnswer } from "./import-answer";

/** Takes one sheet at its address: what was found is shown on the page of imports. */
export function takeSheet<Schema extends z.ZodType>(route: ApiRoute<Schema>, sheet: ImportedSheet) {
  return handleUpload(
    route,
    async (actor, _input, sent, at, locale) =>
      importAnswer(await handInSheet(actor, { sheet, sent, at, locale }), locale),
    {
      created: ({ id }) => `/api/v1/imports/${id}`,
      page: importHref,
      outcome: "read",
      form: importForm(sheet),
    },
  );
}

import { makeTemplate } from "@/lib/commands/imports/make-template";
import { refuse } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import type { AnsweredFile } from "@/lib/server/answer";
import { XLSX } from "@/lib/server/routes/define";

/** An empty workbook to fill in for a sheet, headed in a language. */
export async function template(sheet: string, language: Locale): Promise<Buffer> {
  return (
    (await makeTemplate(sheet, "xlsx", language)) ?? refuse({ code: "access.not-found", entity: "template", id: sheet })
  );
}

/** It as a file that is named after its sheet. */
export const templateFile = (sheet: string): AnsweredFile<Buffer> => ({
  type: XLSX,
  fileName: () => `${sheet}.xlsx`,
  write: async (made) => new Uint8Array(made),
});

import type { Actor } from "@/lib/domain/access/actor";
import type { RegisterImport } from "@/lib/domain/registers/register-import";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { registerImportOf } from "@/lib/queries/registers/find-register-import";
import { handInSheet } from "../imports/hand-in-sheet";
import type { Language } from "../imports/read-figures";
import type { SentFile } from "../imports/receive-sheet";

/**
 * Nộp tệp của một sổ: a sheet of a register, read in a process of its own and kept for a day with what was found. Nothing
 * of it stands in the register before `commitEntries`. Gives the preview.
 *
 * Refuses with `access.forbidden`, or `import.file-refused` where the file cannot be opened as a table.
 */
export async function handInEntries(
  actor: Actor,
  { kind }: { readonly kind: RegisterKind },
  sent: SentFile,
  at: Date,
  locale: Language,
): Promise<RegisterImport> {
  return registerImportOf(await handInSheet(actor, { sheet: "register", registerKind: kind, sent, at, locale }), kind);
}

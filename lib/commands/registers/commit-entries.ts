import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { RegisterImport } from "@/lib/domain/registers/register-import";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { findRegisterImport, registerImportOf } from "@/lib/queries/registers/find-register-import";
import { commitImport } from "../imports/commit-import";
import type { Language } from "../imports/read-figures";

type ImportKey = { readonly kind: RegisterKind; readonly id: string };
/** A sheet of a register being saved: as it stands when it is answered, and its end, which may come later. */
type Committing = { readonly sheet: RegisterImport; readonly end: Promise<void> };

/**
 * Ghi tệp đã nộp vào sổ: every row of a sheet this person handed in that the register has not, all or none. A sheet that
 * was saved already is told again.
 *
 * Refuses as `commitImport` does, or with `register.nothing-new`.
 */
export async function commitEntries(
  actor: Actor,
  { kind, id }: ImportKey,
  at: Date,
  locale: Language,
  within?: number,
): Promise<Committing> {
  const found = await findRegisterImport(readScope(actor), { kind, id }, at);
  if (!found) return refuse({ code: "access.not-found", entity: "import", id });
  if (found.state === "READ" && found.toAdd === 0 && found.problems.length === 0)
    refuse({ code: "register.nothing-new" });
  const { run, end } = await commitImport(actor, { id }, at, locale, within);
  return { sheet: registerImportOf(run, kind), end };
}

import { endAsSaved, endUnsaved, type RunPermit, takeImportRun, tellSaved } from "@/lib/db/import-runs";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { permissionToImport } from "@/lib/domain/access/import-rules";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { ImportRun, KeptSheet } from "@/lib/domain/intake/import-run";
import { countProblems } from "@/lib/domain/intake/problem";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { findImport, findImportedFile } from "@/lib/queries/imports/find-import";
import { ANSWER_WITHIN, answerWithin } from "./answer-within";
import type { Language } from "./read-figures";
import type { SavedSheet } from "./sheet-input";
import { SHEET_WORK } from "./sheet-work";

/** A sheet being saved: as it stands when it is answered, and its end, which may come later. */
type Committing = { readonly run: ImportRun; readonly end: Promise<void> };

/**
 * Ghi tệp đã nộp: saves all of a sheet this person handed in – đề án and decisions as drafts, vouchers, published
 * figures –, all or none. What is saved already stays, and is told again. `end` rejects where saving failed; the sheet's state then says so and it may be saved again.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `import.has-problems`, `import.under-way`, `import.undone`,
 * `project.busy` or `guard.busy`.
 */
export async function commitImport(
  actor: Actor,
  { id }: { id: string },
  at: Date,
  locale: Language,
  within = ANSWER_WITHIN,
): Promise<Committing> {
  const found = await findOwn(actor, id, at);
  const permit = authorize(actor, permissionToImport(found.sheet, actor), { id, stewardUnitId: actor.unitId });
  if (found.state === "UNDONE") refuse({ code: "import.undone" });
  if (found.state === "DONE") return { run: found, end: Promise.resolve() };
  if (found.problems.length > 0) refuse({ code: "import.has-problems", problems: countProblems(found.problems) });
  const file = await findImportedFile(readScope(actor), id, at);
  if (!file) return refuse({ code: "access.not-found", entity: "import", id });
  if (!(await transaction(actor, (tx) => takeImportRun(tx, permit)))) refuse({ code: "import.under-way" });
  const end = save(actor, permit, { sheet: found.sheet, registerKind: found.registerKind, file, locale });
  await answerWithin(end, within);
  return { run: await findOwn(actor, id, new Date()), end };
}

async function findOwn(actor: Actor, id: string, at: Date): Promise<ImportRun> {
  const found = await findImport(readScope(actor), id, at);
  if (!found) return refuse({ code: "access.not-found", entity: "import", id });
  if (found.stewardUnitId !== actor.unitId) refuse({ code: "access.not-found", entity: "import", id });
  if (!found.own) refuse({ code: "access.forbidden", permission: permissionToImport(found.sheet, actor) });
  return found;
}

type Saving = {
  readonly sheet: KeptSheet;
  readonly registerKind: RegisterKind | null;
  readonly file: { readonly name: string; readonly bytes: Buffer };
  readonly locale: Language;
};

async function save(actor: Actor, permit: RunPermit, { sheet, registerKind, file, locale }: Saving): Promise<void> {
  const told = (saved: number) => transaction(actor, (tx) => tellSaved(tx, permit, saved));
  const kept = (tx: Transaction, saved: SavedSheet) => endAsSaved(tx, permit, saved);
  try {
    const found = await SHEET_WORK[sheet](actor, { file, registerKind, commit: true, locale, told, kept });
    if (found.problems.length > 0) await transaction(actor, (tx) => endUnsaved(tx, permit, "READ", found));
  } catch (error) {
    await transaction(actor, (tx) => endUnsaved(tx, permit, "FAILED", null));
    throw error;
  }
}

import { endImportRun, type Found, type RunPermit, takeImportRun, tellSaved } from "@/lib/db/import-runs";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { ImportedSheet, ImportRun } from "@/lib/domain/intake/import-run";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import { findImport, findImportedFile } from "@/lib/queries/imports/find-import";
import { foundIn, linesFoundIn } from "./found-in";
import { importPlanLines } from "./import-plan-lines";
import { importProjects } from "./import-projects";
import type { Language } from "./read-figures";

/** A sheet being saved: as it stands when it is answered, and its end, which may come later. */
type Committing = { readonly run: ImportRun; readonly end: Promise<void> };

/** How long an answer waits for the end; a larger file is saved after it. */
const ANSWER_WITHIN = 3_000;

/**
 * Ghi tệp đã nộp: begins all đề án, or writes all decisions, of a sheet this person handed in, as drafts, all or none. What is saved already stays,
 * and is told again. `end` rejects where saving failed; the sheet's state then says so and it may be saved again.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `import.has-problems`, `import.under-way` or `project.busy`.
 */
export async function commitImport(
  actor: Actor,
  { id }: { id: string },
  at: Date,
  locale: Language,
  within = ANSWER_WITHIN,
): Promise<Committing> {
  const found = await findOwn(actor, id, at);
  const permit = permitFor(actor, found);
  if (found.state === "DONE") return { run: found, end: Promise.resolve() };
  if (found.problems.length > 0) refuse({ code: "import.has-problems", problems: found.problems.length });
  const file = await findImportedFile(readScope(actor), id);
  if (!file) return refuse({ code: "access.not-found", entity: "import", id });
  if (!(await transaction(actor, (tx) => takeImportRun(tx, permit)))) refuse({ code: "import.under-way" });
  const end = save(actor, permit, { sheet: found.sheet, file, locale });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, within);
  });
  await Promise.race([end, late]).finally(() => clearTimeout(timer));
  return { run: await findOwn(actor, id, new Date()), end };
}

async function findOwn(actor: Actor, id: string, at: Date): Promise<ImportRun> {
  return (await findImport(readScope(actor), id, at)) ?? refuse({ code: "access.not-found", entity: "import", id });
}

function permitFor(actor: Actor, { id, sheet }: ImportRun): RunPermit {
  if (sheet === "projects") return authorize(actor, "project.create", { id, stewardUnitId: actor.unitId ?? "" });
  return authorize(actor, STEPS_OF_FUND[fundDecidedBy(actor)].draft, { id, stewardUnitId: actor.unitId });
}

type Saving = {
  readonly sheet: ImportedSheet;
  readonly file: { readonly name: string; readonly bytes: Buffer };
  readonly locale: Language;
};

async function save(actor: Actor, permit: RunPermit, { sheet, file, locale }: Saving): Promise<void> {
  const told = (saved: number) => transaction(actor, (tx) => tellSaved(tx, permit, saved));
  try {
    const kept: Found =
      sheet === "projects"
        ? foundIn(await importProjects(actor, { file, commit: true, locale, told }))
        : linesFoundIn(await importPlanLines(actor, { file, commit: true, locale }));
    const state = kept.problems.length > 0 ? "READ" : "DONE";
    await transaction(actor, (tx) => endImportRun(tx, permit, state, kept));
  } catch (error) {
    await transaction(actor, (tx) => endImportRun(tx, permit, "FAILED", null));
    throw error;
  }
}

import { endAsUndone, type UndoPermit } from "@/lib/db/import-runs";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { isOnesToUndo, permissionToUndo } from "@/lib/domain/access/import-rules";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { ImportedSheet, ImportRun, MadeThing } from "@/lib/domain/intake/import-run";
import { NAMED_BARS } from "@/lib/domain/intake/undo";
import type { UndoImportInput } from "@/lib/input/imports";
import { findImport, findMadeThings } from "@/lib/queries/imports/find-import";
import { explainingWrite } from "../../explaining-write";
import { undoDecisions } from "./undo-decisions";
import { undoFigures } from "./undo-figures";
import { undoProjects } from "./undo-projects";
import { undoVouchers } from "./undo-vouchers";
import type { Undoing } from "./undoing";

const UNDOING: Readonly<Record<ImportedSheet, Undoing>> = {
  projects: undoProjects,
  "plan-lines": undoDecisions,
  vouchers: undoVouchers,
  "published-figures": undoFigures,
};

/** Milliseconds that undoing a whole file may take. */
const TIMEOUT = 180_000;

/**
 * Hoàn tác một lần nhập: takes back everything a saved import made, all or nothing, where nothing depends on it: drafts of
 * đề án are withdrawn, drafts of decisions removed, vouchers reversed by another person, published figures withdrawn, each
 * with the reason. Gives the import as it then stands.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `import.not-saved`, `import.undone`, `import.depended-on` or `guard.busy`.
 */
export async function undoImport(actor: Actor, { id, reason }: UndoImportInput, at: Date): Promise<ImportRun> {
  const found = await findSeen(actor, id, at);
  const { sheet, state, stewardUnitId } = found;
  const permission = permissionToUndo(sheet, actor);
  const permit = authorize(actor, permission, { id, stewardUnitId });
  if (!isOnesToUndo(actor, found)) refuse({ code: "access.forbidden", permission });
  if (state === "UNDONE") refuse({ code: "import.undone" });
  if (state !== "DONE") refuse({ code: "import.not-saved" });
  const made = await findMadeThings(readScope(actor), id);
  await explainingWrite(
    () => transaction(actor, (tx) => undoOnce(tx, permit, { actor, sheet, made, reason }), TIMEOUT),
    { busy: { code: "guard.busy" }, rules: { step_allowed: { code: "access.forbidden", permission } } },
  );
  return findSeen(actor, id, new Date());
}

type Undone = {
  readonly actor: Actor;
  readonly sheet: ImportedSheet;
  readonly made: readonly MadeThing[];
  readonly reason: string;
};

async function undoOnce(tx: Transaction, permit: UndoPermit, { actor, sheet, made, reason }: Undone): Promise<void> {
  if (!(await endAsUndone(tx, permit, reason))) refuse({ code: "import.undone" });
  const bars = await UNDOING[sheet](tx, actor, made, reason);
  if (bars.length > 0) refuse({ code: "import.depended-on", count: bars.length, bars: bars.slice(0, NAMED_BARS) });
}

async function findSeen(actor: Actor, id: string, at: Date): Promise<ImportRun> {
  return (await findImport(readScope(actor), id, at)) ?? refuse({ code: "access.not-found", entity: "import", id });
}

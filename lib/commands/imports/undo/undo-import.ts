import { endAsUndone, endUndoRefused, takeForUndo, tellTakenBack, type UndoPermit } from "@/lib/db/import-runs";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { isOnesToUndo, permissionToUndo } from "@/lib/domain/access/import-rules";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { DomainError, refuse } from "@/lib/domain/errors";
import { type ImportRun, type KeptSheet, LONGEST_SAVING, type MadeThing } from "@/lib/domain/intake/import-run";
import { NAMED_BARS, type UndoRefused } from "@/lib/domain/intake/undo";
import type { UndoImportInput } from "@/lib/input/imports";
import { findImport, findMadeThings } from "@/lib/queries/imports/find-import";
import { explainingWrite } from "../../explaining-write";
import { ANSWER_WITHIN, answerWithin } from "../answer-within";
import { undoDecisions } from "./undo-decisions";
import { undoEntries } from "./undo-entries";
import { undoFigures } from "./undo-figures";
import { undoProjects } from "./undo-projects";
import { undoVouchers } from "./undo-vouchers";
import type { Undoing } from "./undoing";

const UNDOING: Readonly<Record<KeptSheet, Undoing>> = {
  projects: undoProjects,
  "plan-lines": undoDecisions,
  vouchers: undoVouchers,
  "published-figures": undoFigures,
  register: undoEntries,
};

/** An import being undone: as it stands when it is answered, and its end, which may come later. */
type UndoingNow = { readonly run: ImportRun; readonly end: Promise<void> };

/**
 * Hoàn tác một lần nhập: takes back everything a saved import made, all or nothing, where nothing depends on it: drafts of
 * đề án are withdrawn, drafts of decisions removed, vouchers reversed by another person, published figures withdrawn, each
 * with the reason. A large one goes on after the answer; the import then says how far it is and what stood in the way.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `import.not-saved`, `import.undone`, `import.undo-under-way`,
 * `import.depended-on` or `guard.busy`.
 */
export async function undoImport(
  actor: Actor,
  { id, reason }: UndoImportInput,
  at: Date,
  within = ANSWER_WITHIN,
): Promise<UndoingNow> {
  const found = await findSeen(actor, id, at);
  const { sheet, state, stewardUnitId } = found;
  const permission = permissionToUndo(sheet, actor);
  const permit = authorize(actor, permission, { id, stewardUnitId });
  if (!isOnesToUndo(actor, found)) refuse({ code: "access.forbidden", permission });
  if (state === "UNDONE") refuse({ code: "import.undone" });
  if (state !== "DONE") refuse({ code: "import.not-saved" });
  const made = await findMadeThings(readScope(actor), id);
  if (!(await transaction(actor, (tx) => takeForUndo(tx, permit)))) refuse({ code: "import.undo-under-way" });
  const end = takeBack(actor, permit, { sheet, made, reason });
  await answerWithin(end, within);
  return { run: await findSeen(actor, id, new Date()), end };
}

type Undone = { readonly sheet: KeptSheet; readonly made: readonly MadeThing[]; readonly reason: string };

async function takeBack(actor: Actor, permit: UndoPermit, what: Undone): Promise<void> {
  const { permission } = permit;
  try {
    await explainingWrite(() => transaction(actor, (tx) => undoAll(tx, actor, permit, what), LONGEST_SAVING), {
      busy: { code: "guard.busy" },
      rules: { step_allowed: { code: "access.forbidden", permission } },
    });
  } catch (error) {
    const refused = barsOf(error);
    await transaction(actor, (tx) => endUndoRefused(tx, permit, refused));
    throw error;
  }
}

async function undoAll(
  tx: Transaction,
  actor: Actor,
  permit: UndoPermit,
  { sheet, made, reason }: Undone,
): Promise<void> {
  const told = (takenBack: number) => transaction(actor, (other) => tellTakenBack(other, permit, takenBack));
  const bars = await UNDOING[sheet](tx, actor, { id: permit.id, made, reason, told });
  if (bars.length > 0) refuse({ code: "import.depended-on", count: bars.length, bars: bars.slice(0, NAMED_BARS) });
  if (!(await endAsUndone(tx, permit, reason))) refuse({ code: "import.undone" });
}

function barsOf(error: unknown): UndoRefused {
  if (!(error instanceof DomainError) || error.refusal.code !== "import.depended-on") return { count: 0, bars: [] };
  const { count, bars } = error.refusal;
  return { count, bars };
}

async function findSeen(actor: Actor, id: string, at: Date): Promise<ImportRun> {
  return (await findImport(readScope(actor), id, at)) ?? refuse({ code: "access.not-found", entity: "import", id });
}

import type { Permit } from "@/lib/domain/access/permit";
import { BROKEN_OFF_MINUTES, type ImportPreview, type KeptSheet, type MadeThing } from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { UndoRefused } from "@/lib/domain/intake/undo";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import type { Transaction } from "./transaction";

/** What was found in a sheet. */
export type Found = {
  readonly rowCount: number;
  readonly projectCount: number;
  readonly toAdd: number;
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
  /** The file with its problems marked. */
  readonly marked: Buffer | null;
  readonly preview: ImportPreview;
  /** What was saved; nothing of a sheet that is only read. */
  readonly made: readonly MadeThing[];
};
type Sent = {
  readonly sheet: KeptSheet;
  readonly registerKind: RegisterKind | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly content: Buffer;
};
/** Who may hand in the sheet: who begins đề án, drafts decisions, records vouchers or keeps published figures. */
export type RunPermit = Permit<
  | "project.create"
  | "decision.draft"
  | "decision.draft-local"
  | "voucher.record"
  | "published-figures.import"
  | "register.import"
>;
/** Who may undo it: who withdraws, drafts or reverses what it made. */
export type UndoPermit = Permit<
  | "project.withdraw"
  | "decision.draft"
  | "decision.draft-local"
  | "voucher.reverse"
  | "published-figures.withdraw"
  | "register.import"
>;

/** Sheets of one account that are kept before they are saved; an older one makes room. */
const KEPT = 5;

/** Keeps a sheet that was read, under the permit's id, in the place of this account's oldest. */
export async function saveImportRun(tx: Transaction, { id }: RunPermit, sent: Sent, found: Found): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM import_run WHERE state IN ('READ', 'FAILED') AND account_id = app_account() AND id NOT IN (
      SELECT id FROM import_run WHERE account_id = app_account() AND state IN ('READ', 'FAILED', 'COMMITTING') ORDER BY read_at DESC LIMIT ${KEPT - 1}::integer)`;
  const content = new Uint8Array(sent.content);
  await tx.importRun.createMany({ data: [{ id, ...sent, content, ...columnsOf(found) }] });
}

/** Takes a sheet for saving, where nobody is saving it; whether it was taken. */
export async function takeImportRun(tx: Transaction, { id }: RunPermit): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE import_run SET state = 'COMMITTING', committing_at = clock_timestamp(), saved = 0
    WHERE id = ${id}::uuid AND (state IN ('READ', 'FAILED') OR (state = 'COMMITTING'
      AND committing_at < clock_timestamp() - make_interval(mins => ${BROKEN_OFF_MINUTES}::integer)))`;
  return taken === 1;
}

/** Tells how many đề án of a sheet are written so far. */
export async function tellSaved(tx: Transaction, { id }: RunPermit, saved: number): Promise<void> {
  await tx.importRun.updateMany({ where: { id }, data: { saved } });
}

/** Tells, in the transaction that saves it, what was saved of a sheet; throws, so that nothing is kept, where it is not being saved. */
export async function endAsSaved(
  tx: Transaction,
  { id }: RunPermit,
  { toAdd, unchanged, made }: Pick<Found, "toAdd" | "unchanged" | "made">,
): Promise<void> {
  const data = { toAdd, unchanged, saved: toAdd, made: made.map((one) => ({ ...one })) };
  const where = { id, state: "COMMITTING" };
  const { count } = await tx.importRun.updateMany({ where, data: { state: "DONE", ...data } });
  if (count !== 1) throw new Error(`import ${id} is no longer being saved`);
}

/** Tells that nothing was saved, and what was found then. */
export async function endUnsaved(
  tx: Transaction,
  { id }: RunPermit,
  state: "READ" | "FAILED",
  found: Found | null,
): Promise<void> {
  const where = { id, state: "COMMITTING" };
  await tx.importRun.updateMany({ where, data: { state, ...(found && columnsOf(found)) } });
}

/** Takes a saved sheet for undoing, where nobody is undoing it; whether it was taken. */
export async function takeForUndo(tx: Transaction, { id }: UndoPermit): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE import_run SET undoing_at = clock_timestamp(), taken_back = 0, undo_refusal = NULL
    WHERE id = ${id}::uuid AND state = 'DONE' AND (undoing_at IS NULL
      OR undoing_at < clock_timestamp() - make_interval(mins => ${BROKEN_OFF_MINUTES}::integer))`;
  return taken === 1;
}

/** Tells how much of a sheet is taken back so far. */
export async function tellTakenBack(tx: Transaction, { id }: UndoPermit, takenBack: number): Promise<void> {
  await tx.importRun.updateMany({ where: { id, state: "DONE" }, data: { takenBack } });
}

/** Tells that nothing was taken back, and what stood in the way. */
export async function endUndoRefused(tx: Transaction, { id }: UndoPermit, refused: UndoRefused): Promise<void> {
  const undoRefusal = { count: refused.count, bars: refused.bars.map((one) => ({ ...one })) };
  await tx.importRun.updateMany({ where: { id, state: "DONE" }, data: { undoingAt: null, takenBack: 0, undoRefusal } });
}

/** Tells that a saved sheet was undone, and why; whether it stood as saved until then. */
export async function endAsUndone(tx: Transaction, { id }: UndoPermit, undoReason: string): Promise<boolean> {
  const { count } = await tx.importRun.updateMany({
    where: { id, state: "DONE" },
    data: { state: "UNDONE", undoReason },
  });
  return count === 1;
}

function columnsOf({ problems, marked, made, preview: { columns, rows }, ...counts }: Found) {
  return {
    ...counts,
    problems: problems.map((one) => ({ ...one })),
    marked: marked && new Uint8Array(marked),
    made: made.map((one) => ({ ...one })),
    preview: { columns: [...columns], rows: rows.map((row) => [...row]) },
  };
}

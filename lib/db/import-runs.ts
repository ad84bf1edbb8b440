import type { Permit } from "@/lib/domain/access/permit";
import { BROKEN_OFF_MINUTES, type ImportedSheet, type ImportState } from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
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
};
type Sent = {
  readonly sheet: ImportedSheet;
  readonly fileName: string;
  readonly sha256: string;
  readonly content: Buffer;
};
/** Who may hand in the sheet: who begins đề án, or who drafts decisions. */
export type RunPermit = Permit<"project.create" | "decision.draft" | "decision.draft-local">;

/** Sheets kept of one account at once; an older one makes room. */
const KEPT = 5;

/** Keeps a sheet that was read, under the permit's id, in the place of this account's oldest. */
export async function saveImportRun(tx: Transaction, { id }: RunPermit, sent: Sent, found: Found): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM import_run WHERE state <> 'COMMITTING' AND account_id = app_account() AND id NOT IN (
      SELECT id FROM import_run WHERE account_id = app_account() ORDER BY read_at DESC LIMIT ${KEPT - 1}::integer)`;
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

/** Tells how saving ended, and what was found then. */
export async function endImportRun(
  tx: Transaction,
  { id }: RunPermit,
  state: ImportState,
  found: Found | null,
): Promise<void> {
  const saved = state === "DONE" && found ? { saved: found.toAdd } : {};
  await tx.importRun.updateMany({ where: { id }, data: { state, ...saved, ...(found && columnsOf(found)) } });
}

function columnsOf({ problems, marked, ...counts }: Found) {
  return { ...counts, problems: problems.map((one) => ({ ...one })), marked: marked && new Uint8Array(marked) };
}

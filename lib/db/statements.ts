import type { Permit } from "@/lib/domain/access/permit";
import type { StatementDecisionKind, StatementHead, StatementLine } from "@/lib/domain/statement/statement";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A statement as it is handed in. */
export type StatementToKeep = Omit<StatementHead, "id" | "recordedAt"> & {
  readonly sha256: string;
  readonly lines: readonly StatementLine[];
};

/** Keeps a statement whole under the permit's id, with the trail. */
export async function saveStatement(
  tx: Transaction,
  permit: Permit<"statement.import">,
  { lines, fromOn, toOn, ...head }: StatementToKeep,
): Promise<void> {
  const { id, actor } = permit;
  const write = () => tx.$executeRaw`
    INSERT INTO treasury_statement (id, fund, budget_year, unit_id, file_name, sha256, from_on, to_on, imported_by)
    VALUES (${id}::uuid, ${head.fund}::fund, ${head.budgetYear}, ${head.unitId}, ${head.fileName}, ${head.sha256},
            ${fromOn}::date, ${toOn}::date, ${actor.accountId}::uuid)`;
  const after = { ...head, fromOn, toOn, lines: lines.length };
  await saveStep(tx, permit, { write, stale: { code: "statement.busy" }, change: { before: null, after } });
  await tx.treasuryLine.createMany({
    data: lines.map(({ paidOn, ...line }) => ({ statementId: id, ...line, paidOn: new Date(`${paidOn}T00:00:00Z`) })),
  });
}

/** Holds a statement until the transaction ends: whoever else decides on it waits, and sees what was decided. */
export async function holdStatement(tx: Transaction, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('treasury_statement ' || ${id}::uuid, 0))`;
}

/** What is decided on one row. */
export type RowDecision = { readonly position: number | null; readonly voucherId: string | null };

/** Appends one decision on each of the rows, of the statement the permit names, with the trail. */
export async function saveStatementDecisions(
  tx: Transaction,
  permit: Permit<"statement.decide">,
  rows: readonly RowDecision[],
  { decision, reason }: { readonly decision: StatementDecisionKind; readonly reason: string | null },
): Promise<void> {
  const { id, actor } = permit;
  const positions = rows.map(({ position }) => position);
  const vouchers = rows.map(({ voucherId }) => voucherId);
  const write = () => tx.$executeRaw`
    INSERT INTO treasury_decision (statement_id, position, voucher_id, decision, reason, decided_by)
    SELECT ${id}::uuid, position, voucher_id, ${decision}, ${reason}, ${actor.accountId}::uuid
    FROM unnest(${positions}::integer[], ${vouchers}::uuid[]) AS row (position, voucher_id)`;
  const change = { before: null, after: { decision, reason, rows } };
  await saveStep(tx, permit, { write, stale: { code: "statement.busy" }, change });
}

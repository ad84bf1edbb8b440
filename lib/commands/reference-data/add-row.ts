import { saveReferenceAct, saveReferenceRow } from "@/lib/db/reference-data";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { rowIdFrom } from "@/lib/domain/reference-data/row-id";
import { columnsOf, type NewRow } from "./row-columns";

type AddedRow = NewRow & {
  readonly reason: string;
  /** What the row before it says. */
  readonly before: ReferenceRow["values"] | null;
};

/**
 * Writes a new row after the act that adds it. `withCode` writes what must stand first, where its code is new too. Gives the
 * row's id.
 */
export async function addRow(
  tx: Transaction,
  actor: Actor,
  { reason, before, ...row }: AddedRow,
  withCode?: () => Promise<void>,
): Promise<string> {
  const { table, start, values, documentId, clause } = row;
  const id = rowIdFrom(table, values, start);
  const permit = authorize(actor, "reference.change", { id: `${table}.${id}`, stewardUnitId: null });
  const change = { before, after: { ...values, start, document: documentId, clause, reason } };
  await saveReferenceAct(tx, permit, {
    ...{ table, rowId: id, act: "ADD", change },
    basis: { documentId, clause, reason },
  });
  await withCode?.();
  await saveReferenceRow(tx, table, columnsOf(row));
  return id;
}

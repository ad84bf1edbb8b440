import { removeReferenceRow, saveReferenceAct } from "@/lib/db/reference-data";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideTakingBack } from "@/lib/domain/reference-data/decide-change";
import { type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { keyOf } from "@/lib/domain/reference-data/row-id";
import type { TakeBackInput } from "@/lib/input/reference-data";
import { findRows } from "@/lib/queries/reference-data/find-rows";
import { isCited } from "@/lib/queries/reference-data/is-cited";
import { rowIdOf } from "@/lib/queries/reference-data/row-statement";
import { explainingReference } from "./explaining-reference";
import { holdRow } from "./hold-row";
import { requireLawful } from "./require-lawful";

/**
 * Thu hồi: takes back a row that is not yet in force; the row before it goes on. A legal document goes only where it was
 * written down on the portal and while nothing rests on it. What was taken back stays in the list of changes. Gives the table
 * and the row's id.
 *
 * Refuses with `access.forbidden`, `access.not-found`, `reference.in-force`, `reference.of-portal`, `reference.cited`,
 * `reference.busy`, or whatever `requireLawful` says against the row before it.
 */
export async function takeBackReference(actor: Actor, { table, id, reason }: TakeBackInput, at: Date) {
  const permit = authorize(actor, "reference.take-back", { id: `${table}.${id}`, stewardUnitId: null });
  await explainingReference(() =>
    transaction(actor, async (tx) => {
      const row = await holdRow(tx, table, id);
      decideTakingBack(row, vietnamDay(at));
      if (table === "legal-documents") await requireUnused(tx, row);
      await requireBefore(tx, table, row);
      const change = { before: { ...row.values, start: row.from }, after: { reason } };
      const basis = { documentId: null, clause: null, reason };
      await saveReferenceAct(tx, permit, { table, rowId: id, act: "TAKE_BACK", basis, change });
      await removeReferenceRow(tx, table, rowIdOf(table), id);
    }),
  );
  return { table, id };
}

/** The row before it goes on through its days, and what stands by now must allow that. */
async function requireBefore(tx: Transaction, table: EditableName, row: ReferenceRow): Promise<void> {
  const { from, to, values } = row;
  if (from === null || editableTable(table).start !== "valid_from") return;
  const key = keyOf(table, values);
  const before = (await findRows(tx, table, false)).find((one) => one.to === from && keyOf(table, one.values) === key);
  await requireLawful(tx, table, { key: values, values: before?.values ?? null }, { from, to });
}

async function requireUnused(tx: Transaction, { id }: Pick<ReferenceRow, "id">): Promise<void> {
  const added = await tx.referenceChange.count({ where: { ofTable: "legal_document", rowId: id, act: "ADD" } });
  if (added === 0) refuse({ code: "reference.of-portal" });
  if (await isCited(tx, id)) refuse({ code: "reference.cited" });
}

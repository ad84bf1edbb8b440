import { removeReferenceCode, removeReferenceRow, saveReferenceAct } from "@/lib/db/reference-data";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideTakingBack } from "@/lib/domain/reference-data/decide-change";
import { type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import { isCoded } from "@/lib/domain/reference-data/new-codes";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { keyOf } from "@/lib/domain/reference-data/row-id";
import type { TakeBackInput } from "@/lib/input/reference-data";
import { findRows } from "@/lib/queries/reference-data/find-rows";
import { isCited } from "@/lib/queries/reference-data/is-cited";
import { rowIdOf } from "@/lib/queries/reference-data/row-statement";
import { explainingReference } from "./explaining-reference";
import { ALONE, goesWith } from "./goes-with";
import { holdRow } from "./hold-row";
import { requireLawful } from "./require-lawful";

/**
 * Thu hồi: takes back a row that is not yet in force; the row before it goes on. A legal document goes only where it was
 * written down on the portal and while nothing rests on it; a content, item or indicator that never was in force goes whole, and
 * a content with its general item. What was taken back stays in the list of changes. Gives the table and the row's id.
 *
 * Refuses with `access.forbidden`, `access.not-found`, `reference.in-force`, `reference.of-portal`, `reference.cited`,
 * `reference.busy`, whatever `goesWith` refuses with, or `requireLawful` says against the row before it.
 */
export async function takeBackReference(actor: Actor, { table, id, reason }: TakeBackInput, at: Date) {
  authorize(actor, "reference.take-back", { id: `${table}.${id}`, stewardUnitId: null });
  await explainingReference(() =>
    transaction(actor, async (tx) => {
      const row = await holdRow(tx, table, id);
      decideTakingBack(row, vietnamDay(at));
      if (table === "legal-documents") await requireUnused(tx, row);
      await requireBefore(tx, table, row);
      const besides = isCoded(table) ? await goesWith(tx, table, row) : ALONE;
      if (besides.general) {
        await removeRow(tx, actor, { table: "items", row: besides.general, reason });
        if (besides.code !== null) await removeReferenceCode(tx, "items", besides.general.values.item ?? "");
      }
      await removeRow(tx, actor, { table, row, reason });
      if (isCoded(table) && besides.code !== null) await removeReferenceCode(tx, table, besides.code);
    }),
  );
  return { table, id };
}

type Removed = { readonly table: EditableName; readonly row: ReferenceRow; readonly reason: string };

async function removeRow(tx: Transaction, actor: Actor, { table, row, reason }: Removed): Promise<void> {
  const permit = authorize(actor, "reference.take-back", { id: `${table}.${row.id}`, stewardUnitId: null });
  const change = { before: { ...row.values, start: row.from }, after: { reason } };
  const basis = { documentId: null, clause: null, reason };
  await saveReferenceAct(tx, permit, { table, rowId: row.id, act: "TAKE_BACK", basis, change });
  await removeReferenceRow(tx, table, rowIdOf(table), row.id);
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

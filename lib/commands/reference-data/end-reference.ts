import { type ActBasis, saveEnd, saveReferenceAct } from "@/lib/db/reference-data";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import { decideEnding } from "@/lib/domain/reference-data/decide-change";
import { decideByItself, decideEndingItems } from "@/lib/domain/reference-data/decide-codes";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import type { EndReferenceInput } from "@/lib/input/reference-data";
import { findContentItems, findItemPlace } from "@/lib/queries/reference-data/find-content-items";
import { rowIdOf } from "@/lib/queries/reference-data/row-statement";
import { basisOf } from "./basis-of";
import { explainingReference } from "./explaining-reference";
import { holdRow } from "./hold-row";
import { requireLawful } from "./require-lawful";
import { holdPlace } from "./require-there";

/**
 * Kết thúc: a rule holds no more from a day to come, by a document, and none takes its place. What was recorded under it
 * stays. A content ends with its items. Gives the table and the row's id.
 *
 * Refuses with `access.forbidden`, `access.not-found`, `reference.document-unknown`, `reference.document-known`,
 * `reference.busy`, or whatever `decideEnding`, `decideEndingItems`, `decideByItself`
 * and `requireLawful` refuse with.
 */
export async function endReference(actor: Actor, input: EndReferenceInput, at: Date) {
  const { table, id, end, document, clause, reason } = input;
  authorize(actor, "reference.change", { id: `${table}.${id}`, stewardUnitId: null });
  await explainingReference(() =>
    transaction(actor, async (tx) => {
      const row = await holdRow(tx, table, id);
      decideEnding(table, row, { end, today: vietnamDay(at) });
      await requireLawful(tx, table, { key: row.values, values: null }, { from: end, to: null });
      const besides = await itemsBesides(tx, table, { row, end });
      const documentId = document && (await basisOf(tx, actor, document, reason));
      const basis = { documentId, clause, reason };
      for (const item of besides) await endRow(tx, actor, { table: "items", id: item, end, basis });
      await endRow(tx, actor, { table, id, end, basis });
    }),
  );
  return { table, id };
}

/** The rows of items that end with a content; none besides others, and a general item by itself is refused. */
async function itemsBesides(
  tx: Transaction,
  table: EditableName,
  { row, end }: { readonly row: ReferenceRow; readonly end: IsoDate },
): Promise<readonly string[]> {
  await holdPlace(tx, table, row.values);
  if (table === "items") decideByItself(await findItemPlace(tx, row.values.item ?? ""));
  return table === "contents" ? decideEndingItems(await findContentItems(tx, row.values.content ?? ""), end) : [];
}

type Ending = { readonly table: EditableName; readonly id: string; readonly end: IsoDate; readonly basis: ActBasis };

async function endRow(tx: Transaction, actor: Actor, { table, id, end, basis }: Ending): Promise<void> {
  const permit = authorize(actor, "reference.change", { id: `${table}.${id}`, stewardUnitId: null });
  const { documentId, clause, reason } = basis;
  const change = { before: { to: null }, after: { to: end, document: documentId, clause, reason } };
  await saveReferenceAct(tx, permit, { table, rowId: id, act: "END", basis, change });
  await saveEnd(tx, table, rowIdOf(table), { id, end });
}

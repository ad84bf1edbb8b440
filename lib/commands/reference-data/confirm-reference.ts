import { saveReferenceAct, saveSureness } from "@/lib/db/reference-data";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { decideConfirming } from "@/lib/domain/reference-data/decide-change";
import type { ConfirmReferenceInput } from "@/lib/input/reference-data";
import { rowIdOf } from "@/lib/queries/reference-data/row-statement";
import { basisOf } from "./basis-of";
import { explainingReference } from "./explaining-reference";
import { holdRow } from "./hold-row";

/**
 * Xác nhận: says by which document a row that was to be confirmed is right. The row itself stays as it is but for its mark.
 * Gives the table and the row's id.
 *
 * Refuses with `access.forbidden`, `access.not-found`, `reference.sure-already`, `reference.document-unknown`,
 * `reference.document-known` or `reference.busy`.
 */
export async function confirmReference(actor: Actor, input: ConfirmReferenceInput, _at: Date) {
  const { table, id, document, clause, reason } = input;
  const permit = authorize(actor, "reference.confirm", { id: `${table}.${id}`, stewardUnitId: null });
  await explainingReference(() =>
    transaction(actor, async (tx) => {
      const row = await holdRow(tx, table, id);
      decideConfirming(row);
      const documentId = document && (await basisOf(tx, actor, document, reason));
      const change = { before: { mark: row.sureness }, after: { mark: "src", document: documentId, clause, reason } };
      await saveReferenceAct(tx, permit, {
        table,
        rowId: id,
        act: "CONFIRM",
        basis: { documentId, clause, reason },
        change,
      });
      await saveSureness(tx, table, rowIdOf(table), id);
    }),
  );
  return { table, id };
}

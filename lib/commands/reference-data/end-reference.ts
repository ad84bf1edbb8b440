import { saveEnd, saveReferenceAct } from "@/lib/db/reference-data";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideEnding } from "@/lib/domain/reference-data/decide-change";
import type { EndReferenceInput } from "@/lib/input/reference-data";
import { rowIdOf } from "@/lib/queries/reference-data/row-statement";
import { basisOf } from "./basis-of";
import { explainingReference } from "./explaining-reference";
import { holdRow } from "./hold-row";
import { requireLawful } from "./require-lawful";

/**
 * Kết thúc: a rule holds no more from a day to come, by a document, and none takes its place. What was recorded under it
 * stays. Gives the table and the row's id.
 *
 * Refuses with `access.forbidden`, `access.not-found`, `reference.document-unknown`, `reference.document-known`,
 * `reference.busy`, or whatever `decideEnding` and `requireLawful` refuse with.
 */
export async function endReference(actor: Actor, input: EndReferenceInput, at: Date) {
  const { table, id, end, document, clause, reason } = input;
  const permit = authorize(actor, "reference.change", { id: `${table}.${id}`, stewardUnitId: null });
  await explainingReference(() =>
    transaction(actor, async (tx) => {
      const row = await holdRow(tx, table, id);
      decideEnding(table, row, { end, today: vietnamDay(at) });
      await requireLawful(tx, table, { key: row.values, values: null }, { from: end, to: null });
      const documentId = document && (await basisOf(tx, actor, document, reason));
      const basis = { documentId, clause, reason };
      const change = { before: { to: null }, after: { to: end, document: documentId, clause, reason } };
      await saveReferenceAct(tx, permit, { table, rowId: id, act: "END", basis, change });
      await saveEnd(tx, table, rowIdOf(table), { id, end });
    }),
  );
  return { table, id };
}

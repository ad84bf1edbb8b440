import { holdReferenceKey } from "@/lib/db/reference-data";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideChange } from "@/lib/domain/reference-data/decide-change";
import { askedFields, type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import { keyOf, rowIdFrom } from "@/lib/domain/reference-data/row-id";
import type { ChangeReferenceInput } from "@/lib/input/reference-data";
import { findChoices } from "@/lib/queries/reference-data/find-choices";
import { findRows } from "@/lib/queries/reference-data/find-rows";
import { addRow } from "./add-row";
import { basisOf, requireNewDocument } from "./basis-of";
import { explainingReference } from "./explaining-reference";
import { reopenGeneralItem } from "./general-item";
import { requireLawful } from "./require-lawful";
import { holdPlace, requireThere } from "./require-there";

/**
 * Thay đổi dữ liệu tham chiếu: a new dated row with the document behind it; the row before it ends the day before. What was
 * ever in force stays as it was. Gives the table and the row's id.
 *
 * Refuses with `access.forbidden`, `reference.choice-unknown`, `reference.document-unknown`, `reference.document-known`,
 * `reference.busy` or whatever `requireThere`, `requireLawful` and `decideChange` refuse with.
 */
export async function changeReference(actor: Actor, input: ChangeReferenceInput, at: Date) {
  const { table, start, values, after, document, clause, reason } = input;
  const id = rowIdFrom(table, values, start);
  authorize(actor, "reference.change", { id: `${table}.${id}`, stewardUnitId: null });
  await explainingReference(() =>
    transaction(actor, async (tx) => {
      const key = keyOf(table, values);
      await holdPlace(tx, table, values);
      await holdReferenceKey(tx, table, key);
      await requireChoices(tx, table, values);
      if (table === "legal-documents") await requireNewDocument(tx, identityOf(values));
      const rows = (await findRows(tx, table, false)).filter((row) => keyOf(table, row.values) === key);
      const relevant = editableTable(table).start === "day" ? rows.filter((row) => row.id === id) : rows;
      if (start !== null) {
        await requireThere(tx, table, values, start);
        await requireLawful(tx, table, { key: values, values }, { from: start, to: null });
      }
      const before = decideChange(table, { id, start, values, after }, { rows: relevant, today: vietnamDay(at) });
      const documentId = document && (await basisOf(tx, actor, document, reason));
      await addRow(tx, actor, {
        ...{ table, start, values, documentId, clause, reason },
        before: before?.values ?? null,
      });
      if (table === "contents" && start !== null && before !== null && before.to !== null) {
        await reopenGeneralItem(tx, actor, values.content ?? "", { start, documentId, clause, reason });
      }
    }),
  );
  return { table, id };
}

const identityOf = (values: ChangeReferenceInput["values"]) => ({
  ...{ number: values.documentNumber ?? "", issuer: values.documentIssuer ?? "" },
  issuedOn: values.documentIssuedOn ?? null,
});

async function requireChoices(tx: Transaction, table: EditableName, values: ChangeReferenceInput["values"]) {
  const choices = await findChoices(tx, table);
  for (const field of askedFields(table)) {
    const given = values[field.name];
    const known = field.kind === "choice" ? choices[field.of] : undefined;
    if (known && given && !known.some(({ value }) => value === given))
      refuse({ code: "reference.choice-unknown", field: field.name, given });
  }
}

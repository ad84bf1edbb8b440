import { holdContent, holdReferenceKey, saveReferenceCode } from "@/lib/db/reference-data";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideNewCode } from "@/lib/domain/reference-data/decide-codes";
import { editableTable } from "@/lib/domain/reference-data/editable-tables";
import type { NewCodeInput } from "@/lib/input/reference-data";
import { findChoices } from "@/lib/queries/reference-data/find-choices";
import { isCodeTaken } from "@/lib/queries/reference-data/find-code";
import { addRow } from "./add-row";
import { basisOf } from "./basis-of";
import { explainingReference } from "./explaining-reference";
import { addGeneralItem } from "./general-item";
import { requireContent } from "./require-there";

/**
 * Thêm nội dung, đầu mục, chỉ tiêu mới: a code that there was not, from a day to come by the document that brings it, in the place
 * after the last; a content with its general item. Nobody is offered it before its day. Gives the table and its first row's id.
 *
 * Refuses with `access.forbidden`, `reference.code-taken`, `reference.starts-too-early`, `reference.choice-unknown`,
 * `reference.not-then`, `reference.document-unknown`, `reference.document-known`, `reference.changed-meanwhile` or `reference.busy`.
 */
export async function addReferenceCode(actor: Actor, input: NewCodeInput, at: Date) {
  const { table, code, content, start, document, clause, reason } = input;
  const id = `${code}.${start}`;
  authorize(actor, "reference.change", { id: `${table}.${id}`, stewardUnitId: null });
  await explainingReference(() =>
    transaction(actor, async (tx) => {
      if (content !== null) await requirePlace(tx, content);
      await holdReferenceKey(tx, table, code);
      decideNewCode({ code, start }, { isTaken: await isCodeTaken(tx, table, code), today: vietnamDay(at) });
      if (content !== null) await requireContent(tx, content, { field: "content", start });
      const documentId = document && (await basisOf(tx, actor, document, reason));
      const from = { start, documentId, clause, reason };
      const values = { [editableTable(table).keys[0]?.name ?? ""]: code, ...input.values };
      await addRow(tx, actor, { table, before: null, values, ...from }, () =>
        saveReferenceCode(tx, table, codeRow(input)),
      );
      if (table === "contents") await addGeneralItem(tx, actor, { code, values }, from);
    }),
  );
  return { table, id };
}

async function requirePlace(tx: Transaction, content: string): Promise<void> {
  await holdContent(tx, content);
  const { content: known = [] } = await findChoices(tx, "items");
  if (!known.some(({ value }) => value === content))
    refuse({ code: "reference.choice-unknown", field: "content", given: content });
}

/** The code as its own table has it, under the names it is entered by. */
function codeRow({ table, code, content, values }: NewCodeInput): Record<string, string | boolean | null> {
  if (table === "contents") return { code };
  const names = { code, name_vi: values.nameVi ?? "", name_en: values.nameEn ?? "" };
  return table === "items"
    ? { ...names, content_code: content, is_general: false }
    : { ...names, unit_vi: values.unitVi ?? "", unit_en: values.unitEn ?? "" };
}

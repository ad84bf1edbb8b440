import { saveReferenceCode } from "@/lib/db/reference-data";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { IsoDate } from "@/lib/domain/period/period";
import { generalItemOf } from "@/lib/domain/reference-data/new-codes";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { findContentItems } from "@/lib/queries/reference-data/find-content-items";
import { addRow } from "./add-row";

type From = {
  readonly start: IsoDate;
  readonly documentId: string | null;
  readonly clause: string | null;
  readonly reason: string;
};

/** The general item of a new content, from the content's first day by the same document. */
export async function addGeneralItem(
  tx: Transaction,
  actor: Actor,
  content: { readonly code: string; readonly values: ReferenceRow["values"] },
  from: From,
): Promise<void> {
  const { code, nameVi, nameEn } = generalItemOf(content.code, content.values);
  const row = { code, content_code: content.code, name_vi: nameVi, name_en: nameEn, is_general: true };
  await addRow(tx, actor, { table: "items", before: null, values: { item: code, nameVi, nameEn }, ...from }, () =>
    saveReferenceCode(tx, "items", row),
  );
}

/** The general item of a content that had ended goes on with it, by the name it bore. */
export async function reopenGeneralItem(tx: Transaction, actor: Actor, content: string, from: From): Promise<void> {
  const general = (await findContentItems(tx, content)).find(({ isGeneral }) => isGeneral);
  const last = general?.rows.at(-1);
  if (last && last.to !== null) await addRow(tx, actor, { table: "items", before: null, values: last.values, ...from });
}

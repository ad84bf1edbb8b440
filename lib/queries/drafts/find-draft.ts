import type { Transaction } from "@/lib/db/transaction";
import type { DraftKey, FormDraft } from "@/lib/domain/drafts/form-draft";

type Row = { version: number; fields: FormDraft["fields"]; refusal: FormDraft["refusal"]; updated_at: Date };

/** This account's draft of exactly that form and subject; null where it has none. */
export async function findDraft(tx: Transaction, { form, subject }: DraftKey): Promise<FormDraft | null> {
  const [row] = await tx.query<Row>(
    `SELECT version, fields, refusal, updated_at FROM form_draft
     WHERE account_id = app_account() AND form = $1 AND subject = $2`,
    [form, subject],
  );
  if (!row) return null;
  const { version, fields, refusal, updated_at: updatedAt } = row;
  return { version, fields, refusal, savedAt: updatedAt.toISOString() };
}

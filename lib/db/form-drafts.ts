import { DRAFT_LIMITS, type DraftKey, type FormDraft } from "@/lib/domain/drafts/form-draft";
import type { Transaction } from "./transaction";

const NEWS_MINUTES = 5;

/** Makes whoever saves the same draft of this account wait until this transaction ends, whether or not there is one yet. */
export async function lockDraft(tx: Transaction, { form, subject }: DraftKey): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended(app_account()::text || $1, 0))", [
    `${form} ${subject}`,
  ]);
}

/** Keeps the draft in place of the one there was, and lets this account's oldest go beyond the limits. */
export async function saveDraft(tx: Transaction, key: DraftKey, draft: Omit<FormDraft, "savedAt">): Promise<void> {
  await tx.query(
    `INSERT INTO form_draft (account_id, form, subject, version, fields, refusal)
     VALUES (app_account(), $1, $2, $3, $4, $5)
     ON CONFLICT (account_id, form, subject)
     DO UPDATE SET version = excluded.version, fields = excluded.fields, refusal = excluded.refusal, updated_at = now()`,
    [
      key.form,
      key.subject,
      draft.version,
      JSON.stringify(draft.fields),
      draft.refusal && JSON.stringify(draft.refusal),
    ],
  );
  await tx.query(
    `DELETE FROM form_draft WHERE account_id = app_account() AND (updated_at < now() - make_interval(days => $1)
       OR (form, subject) IN (SELECT form, subject FROM form_draft WHERE account_id = app_account()
                              ORDER BY updated_at DESC OFFSET $2))`,
    [DRAFT_LIMITS.days, DRAFT_LIMITS.drafts],
  );
}

/** Forgets the draft: the form was done, or given up. */
export async function removeDraft(tx: Transaction, { form, subject }: DraftKey): Promise<void> {
  await tx.query("DELETE FROM form_draft WHERE account_id = app_account() AND form = $1 AND subject = $2", [
    form,
    subject,
  ]);
}

/** Leaves word for the page a form goes on to that it was done. */
export async function saveNotice(tx: Transaction, page: string, outcome: string): Promise<void> {
  await tx.query("DELETE FROM form_notice WHERE account_id = app_account() AND told_at < now() - interval '1 hour'");
  await tx.query(
    `INSERT INTO form_notice (account_id, page, outcome) VALUES (app_account(), $1, $2)
     ON CONFLICT (account_id, page) DO UPDATE SET outcome = excluded.outcome, told_at = now()`,
    [page, outcome],
  );
}

/** The word left for a page, which is thereby told; null when there is none, or it is old. */
export async function takeNotice(tx: Transaction, page: string): Promise<string | null> {
  const [row] = await tx.query<{ outcome: string; fresh: boolean }>(
    `DELETE FROM form_notice WHERE account_id = app_account() AND page = $1
     RETURNING outcome, told_at > now() - make_interval(mins => $2) AS fresh`,
    [page, NEWS_MINUTES],
  );
  return row?.fresh ? row.outcome : null;
}

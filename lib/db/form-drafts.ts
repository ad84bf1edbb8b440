import { z } from "zod";
import { DRAFT_LIMITS, type DraftedForm, type DraftKey, type FormDraft } from "@/lib/domain/drafts/form-draft";
import type { Transaction } from "./transaction";

const NEWS_MINUTES = 5;

/** Makes whoever saves the same draft of this account wait until this transaction ends, whether or not there is one yet. */
export async function lockDraft(tx: Transaction, { form, subject }: DraftKey): Promise<void> {
  const name = `${form} ${subject}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(app_account()::text || ${name}, 0))`;
}

/** Keeps the draft in place of the one there was, and lets this account's oldest go beyond the limits. */
export async function saveDraft(tx: Transaction, key: DraftKey, draft: Omit<FormDraft, "savedAt">): Promise<void> {
  const fields = JSON.stringify(draft.fields);
  const refusal = draft.refusal && JSON.stringify(draft.refusal);
  await tx.$executeRaw`
    WITH others AS (
      SELECT form, subject, updated_at, row_number() OVER (ORDER BY updated_at DESC) AS place
      FROM form_draft WHERE account_id = app_account() AND (form, subject) <> (${key.form}, ${key.subject})
    ), let_go AS (
      DELETE FROM form_draft WHERE account_id = app_account() AND (form, subject) IN (
        SELECT form, subject FROM others
        WHERE place >= ${DRAFT_LIMITS.drafts}::integer
          OR updated_at < now() - make_interval(days => ${DRAFT_LIMITS.days}::integer))
    )
    INSERT INTO form_draft (account_id, form, subject, version, fields, refusal)
    VALUES (app_account(), ${key.form}, ${key.subject}, ${draft.version}::integer, ${fields}::jsonb, ${refusal}::jsonb)
    ON CONFLICT (account_id, form, subject)
    DO UPDATE SET version = excluded.version, fields = excluded.fields, refusal = excluded.refusal, updated_at = now()`;
}

/** Forgets this account's draft: the form was done, or given up. */
export async function removeDraft(tx: Transaction, { form, subject }: DraftKey): Promise<void> {
  await tx.formDraft.deleteMany({ where: { form, subject } });
}

/** Forgets this account's drafts of these forms of one subject. */
export async function removeDrafts(tx: Transaction, forms: readonly DraftedForm[], subject: string): Promise<void> {
  await tx.formDraft.deleteMany({ where: { form: { in: [...forms] }, subject } });
}

/** Leaves word for the page a form goes on to that it was done. */
export async function saveNotice(tx: Transaction, page: string, outcome: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM form_notice WHERE account_id = app_account() AND told_at < now() - interval '1 hour'`;
  await tx.$executeRaw`
    INSERT INTO form_notice (account_id, page, outcome) VALUES (app_account(), ${page}, ${outcome})
    ON CONFLICT (account_id, page) DO UPDATE SET outcome = excluded.outcome, told_at = now()`;
}

/** The word left for a page, which is thereby told; null when there is none, or it is old. */
export async function takeNotice(tx: Transaction, page: string, at: Date): Promise<string | null> {
  const left = await tx.formNotice.findFirst({ where: { page } });
  if (!left) return null;
  await tx.formNotice.deleteMany({ where: { page } });
  return stillNews(left, at);
}

function stillNews({ outcome, toldAt }: { outcome: string; toldAt: Date }, at: Date): string | null {
  return at.getTime() - toldAt.getTime() < NEWS_MINUTES * 60_000 ? outcome : null;
}

const instant = z.string().transform((text) => new Date(text));
const news = z.tuple([
  z.object({
    told: z.object({ outcome: z.string(), toldAt: instant }).nullable(),
    sent: z.array(
      z.object({
        ...{ form: z.string(), version: z.int(), fields: z.unknown(), refusal: z.unknown(), updatedAt: instant },
      }),
    ),
  }),
]);

/** The word left for a page, as `takeNotice`, with this account's drafts of its forms of one subject: all of it is told thereby. */
export async function takeNews(
  tx: Transaction,
  { page, forms, subject }: { page: string; forms: readonly DraftedForm[]; subject: string },
  at: Date,
) {
  const found = await tx.$queryRaw`
    WITH told AS (
      DELETE FROM form_notice WHERE account_id = app_account() AND page = ${page} RETURNING outcome, told_at
    ), sent AS (
      DELETE FROM form_draft WHERE account_id = app_account() AND subject = ${subject} AND form = ANY (${[...forms]})
      RETURNING form, version, fields, refusal, updated_at
    )
    SELECT (SELECT json_build_object('outcome', outcome, 'toldAt', told_at) FROM told) AS told,
           (SELECT coalesce(json_agg(json_build_object('form', form, 'version', version, 'fields', fields,
              'refusal', refusal, 'updatedAt', updated_at)), '[]') FROM sent) AS sent`;
  const [{ told, sent }] = news.parse(found);
  return { outcome: told && stillNews(told, at), sent };
}

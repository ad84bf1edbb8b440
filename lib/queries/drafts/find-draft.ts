import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { DraftedForm, DraftKey, FormDraft } from "@/lib/domain/drafts/form-draft";

const fieldsKept = z.record(z.string(), z.string());
const refusalKept = z
  .object({
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  })
  .nullable();

/** This account's draft of exactly that form and subject; null where it has none. Row security shows no other's. */
export async function findDraft(tx: Transaction, { form, subject }: DraftKey): Promise<FormDraft | null> {
  return (await findNewestDraft(tx, [form], subject))?.draft ?? null;
}

/** The newest of this account's drafts of these forms of one subject, and of which form it is; null without any. */
export async function findNewestDraft<Form extends DraftedForm>(
  tx: Transaction,
  forms: readonly Form[],
  subject: string,
): Promise<{ form: Form; draft: FormDraft } | null> {
  const row = await tx.formDraft.findFirst({
    where: { form: { in: [...forms] }, subject },
    orderBy: { updatedAt: "desc" },
  });
  const form = forms.find((name) => name === row?.form);
  if (!row || !form) return null;
  return { form, draft: keptDraft(row) };
}

type Row = { readonly version: number; readonly fields: unknown; readonly refusal: unknown; readonly updatedAt: Date };

/** A row of what was typed as the domain has it. */
export function keptDraft({ version, fields, refusal, updatedAt }: Row): FormDraft {
  return {
    ...{ version, fields: fieldsKept.parse(fields), refusal: refusalKept.parse(refusal) },
    savedAt: updatedAt.toISOString(),
  };
}

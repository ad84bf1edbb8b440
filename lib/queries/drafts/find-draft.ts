import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { DraftKey, FormDraft } from "@/lib/domain/drafts/form-draft";

const fieldsKept = z.record(z.string(), z.string());
const refusalKept = z
  .object({
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  })
  .nullable();

/** This account's draft of exactly that form and subject; null where it has none. Row security shows no other's. */
export async function findDraft(tx: Transaction, { form, subject }: DraftKey): Promise<FormDraft | null> {
  const row = await tx.formDraft.findFirst({ where: { form, subject } });
  return (
    row && {
      version: row.version,
      fields: fieldsKept.parse(row.fields),
      refusal: refusalKept.parse(row.refusal),
      savedAt: row.updatedAt.toISOString(),
    }
  );
}

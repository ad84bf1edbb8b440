import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { Transaction } from "@/lib/db/transaction";
import type { ChecklistLine } from "@/lib/domain/attachment/attachment";
import { vietnamDay } from "@/lib/domain/period/period";
import { checklistColumn, checklistLines } from "../projects/parts/checklist";

type Asked = { readonly contentCode: string; readonly kind: string };

const rows = z.tuple([z.object({ checklist: checklistLines })]);

/** What a dossier of this content and kind is asked to bring, by the rules in force that day. */
export async function listChecklist(tx: Transaction, { contentCode, kind }: Asked, at: Date): Promise<ChecklistLine[]> {
  const text = `SELECT ${checklistColumn("$1", "$2", "$3::date")} AS checklist`;
  const statement = bound({ text, values: [contentCode, kind, vietnamDay(at)] });
  return rows.parse(await tx.$queryRaw(statement))[0].checklist;
}

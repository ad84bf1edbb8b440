import type { Transaction } from "@/lib/db/transaction";
import type { ChecklistLine } from "@/lib/domain/attachment/attachment";
import { vietnamDay } from "@/lib/domain/period/period";

type Asked = { readonly contentCode: string; readonly kind: string };

/** What a dossier of this content and kind is asked to bring, by the rules in force that day. */
export async function listChecklist(tx: Transaction, { contentCode, kind }: Asked, at: Date): Promise<ChecklistLine[]> {
  const on = new Date(vietnamDay(at));
  const rules = await tx.attachmentRule.findMany({
    where: {
      ...{ contentCode: { in: ["", contentCode] }, projectKind: { in: ["", kind] } },
      ...{ validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] },
    },
    orderBy: { position: "asc" },
  });
  return rules.map((rule) => ({
    kind: rule.kind,
    required: rule.required,
    name: { vi: rule.nameVi, en: rule.nameEn },
  }));
}

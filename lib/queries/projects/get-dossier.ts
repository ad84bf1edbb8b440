import type { Transaction } from "@/lib/db/transaction";
import type { Dossier } from "@/lib/domain/project/dossier";

/** What a đề án holds that was written, in the transaction that holds it; its state and version are not part of it. */
export async function getDossier(tx: Transaction, id: string): Promise<Dossier> {
  const byYear = [{ budgetYear: "asc" as const }];
  return tx.project.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ code: true, title: true, fund: true, kind: true, unitId: true, contentCode: true, itemCode: true },
      ...{ startYear: true, endYear: true, implementingUnit: true, commune: true, startOn: true, endOn: true },
      budgetLines: { orderBy: [...byYear, { itemCode: "asc" }], omit: { projectId: true } },
      outputs: { orderBy: [...byYear, { indicatorCode: "asc" }], omit: { projectId: true } },
      beneficiaries: {
        orderBy: { beneficiaryId: "asc" },
        select: { support: true, beneficiary: { select: { name: true, taxCode: true, address: true, kind: true } } },
      },
    },
  });
}

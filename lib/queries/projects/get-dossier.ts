import type { Transaction } from "@/lib/db/transaction";

/** What a đề án holds that was written, in the transaction that reads it; its state and version are not part of it. */
export async function getDossier(tx: Transaction, id: string) {
  const [written] = await listDossiers(tx, [id]);
  if (!written) throw new Error("a đề án is gone");
  return written;
}

/** The same of several đề án at once. */
export function listDossiers(tx: Transaction, ids: readonly string[]) {
  const byYear = [{ budgetYear: "asc" as const }];
  return tx.project.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ code: true, title: true, fund: true, kind: true, unitId: true, contentCode: true, itemCode: true },
      ...{ startYear: true, endYear: true, implementingUnit: true, commune: true, startOn: true, endOn: true },
      outline: { omit: { projectId: true } },
      budgetLines: { orderBy: [...byYear, { itemCode: "asc" }], omit: { projectId: true } },
      outputs: { orderBy: [...byYear, { indicatorCode: "asc" }], omit: { projectId: true } },
      beneficiaries: {
        orderBy: [{ beneficiary: { name: "asc" } }, { beneficiaryId: "asc" }],
        select: {
          ...{ support: true, address: true },
          beneficiary: { select: { name: true, taxCode: true, address: true, kind: true } },
        },
      },
      // Of a file the newest version: those before it are kept, and not part of the dossier any more.
      attachments: {
        distinct: ["kind", "fileName"],
        orderBy: [{ kind: "asc" }, { fileName: "asc" }, { version: "desc" }],
        select: {
          ...{ id: true, kind: true, fileName: true, version: true, format: true, bytes: true, sha256: true },
          ...{ scan: true, finding: true },
        },
      },
    },
  });
}

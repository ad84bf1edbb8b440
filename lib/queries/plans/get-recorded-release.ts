import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";

/** An issued release with every line of it; null where there is none of that id. */
export function getRecordedRelease(scope: ReadScope, id: string) {
  return reading(scope, async (tx) => {
    const found = await tx.release.findFirst({
      where: { id, issuedAt: { not: null } },
      include: { lines: { orderBy: { id: "asc" }, include: { project: { select: { code: true } } } } },
    });
    if (!found) return null;
    const { fund, budgetYear: year, tranche, number, signedOn, lines } = found;
    return {
      ...{ id, fund, year, tranche, number, signedOn: signedOn.toISOString().slice(0, 10) },
      lines: lines.map((line) => ({
        ...{ projectCode: line.project.code, unitId: line.unitId, content: line.contentCode, item: line.itemCode },
        ...{ amount: line.signedAmount, requested: line.requestedAmount, agreed: line.agreedAmount },
      })),
      amount: lines.reduce((sum, { signedAmount }) => sum + signedAmount, 0n),
    };
  });
}

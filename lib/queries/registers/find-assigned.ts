import type { Transaction } from "@/lib/db/transaction";

/** Of these codes, those of đề án that are assigned (đã giao kế hoạch) and in the charge of a province. */
export async function findAssigned(
  tx: Transaction,
  codes: readonly string[],
  stewardUnitId: string,
): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const found = await tx.project.findMany({
    where: { code: { in: [...codes] }, stewardUnitId, assignedAt: { not: null } },
    select: { code: true },
  });
  return new Set(found.map(({ code }) => code));
}

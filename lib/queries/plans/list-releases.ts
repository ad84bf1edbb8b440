import { currentReference } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import type { ReleasesQuery } from "@/lib/domain/plan/release-query";
import { lineageOf } from "@/lib/domain/territory/territory";

/**
 * Releases of the national fund, the latest first, each with its lines counted and summed: released, and where they are
 * known requested and agreed; of a province with what was merged into it, its own lines alone. Totals over all that match.
 */
export async function listReleases({ year, tranche, unitId, page, size }: ReleasesQuery) {
  const { territory } = await currentReference();
  const ofUnit = unitId === null ? {} : { unitId: { in: [...lineageOf(territory, unitId)] } };
  return reading(PUBLIC_SCOPE, async (tx) => {
    const where = {
      issuedAt: { not: null },
      ...(year !== null && { budgetYear: year }),
      ...(tranche !== null && { tranche }),
      ...(unitId !== null && { lines: { some: ofUnit } }),
    };
    const amounts = { signedAmount: true, requestedAmount: true, agreedAmount: true } as const;
    const total = await tx.release.count({ where });
    const { _sum: all } = await tx.releaseLine.aggregate({ where: { release: where, ...ofUnit }, _sum: amounts });
    const found = await tx.release.findMany({
      where,
      orderBy: [{ budgetYear: "desc" }, { signedOn: "desc" }, { tranche: "desc" }, { id: "asc" }],
      ...{ skip: (page - 1) * size, take: size },
    });
    const sums = await tx.releaseLine.groupBy({
      by: ["releaseId"],
      where: { releaseId: { in: found.map(({ id }) => id) }, ...ofUnit },
      ...{ _sum: amounts, _count: true },
    });
    const ofRelease = new Map(sums.map((sum) => [sum.releaseId, sum]));
    return {
      items: found.map(({ id, budgetYear, tranche: of, number, signedOn }) => {
        const own = ofRelease.get(id);
        return {
          ...{ id, year: budgetYear, tranche: of, number, signedOn: signedOn.toISOString().slice(0, 10) },
          ...{ lines: own?._count ?? 0, amount: own?._sum.signedAmount ?? 0n },
          ...{ requested: own?._sum.requestedAmount ?? null, agreed: own?._sum.agreedAmount ?? null },
        };
      }),
      ...{ page, size, total },
      totals: { amount: all.signedAmount ?? 0n, requested: all.requestedAmount, agreed: all.agreedAmount },
    };
  });
}

import type { Prisma } from "@/lib/db/generated/client";
import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type LikelyDouble, likelyDoubles } from "@/lib/domain/beneficiary/doubles";

/** Establishments of other đề án that are looked through, the latest first; more than any province has in these years. */
const MOST = 5_000;
/** Years before and after a đề án in which support may be the same support. */
const NEAR = 2;

/** Other đề án of the same province that may help the same establishments as this one; none where the reader sees no register. */
export function listDoubles(scope: ReadScope, code: string): Promise<readonly LikelyDouble[]> {
  if (!DATABASE_ROLES[scope.databaseRole].beneficiaries) return Promise.resolve([]);
  return reading(scope, async (tx) => {
    const project = await tx.project.findUnique({
      where: { code },
      select: { id: true, stewardUnitId: true, startYear: true, endYear: true },
    });
    if (!project) return [];
    const own = await helpedBy(tx, { id: project.id });
    if (own.length === 0) return [];
    const others = await helpedBy(tx, {
      id: { not: project.id },
      stewardUnitId: project.stewardUnitId,
      state: { notIn: ["REJECTED", "WITHDRAWN", "STOPPED"] },
      startYear: { lte: project.endYear + NEAR },
      endYear: { gte: project.startYear - NEAR },
    });
    return likelyDoubles(own, others);
  });
}

async function helpedBy(tx: Transaction, project: Prisma.ProjectWhereInput) {
  const links = await tx.projectBeneficiary.findMany({
    where: { project },
    orderBy: [{ project: { startYear: "desc" } }, { project: { code: "asc" } }],
    take: MOST,
    select: {
      ...{ support: true, address: true },
      beneficiary: { select: { name: true, taxCode: true, address: true } },
      project: { select: { code: true, title: true, fund: true, startYear: true, endYear: true } },
    },
  });
  return links.map(({ support, address, beneficiary, project: of }) => ({
    ...{ ...of, support, name: beneficiary.name, taxCode: beneficiary.taxCode },
    address: address ?? beneficiary.address,
  }));
}

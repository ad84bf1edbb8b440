import type { Prisma } from "@/lib/db/generated/client";
import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { DOUBLE_DECISIONS, type DoubleDecision } from "@/lib/domain/beneficiary/double-decision";
import { type DecidedDouble, likelyDoubles } from "@/lib/domain/beneficiary/doubles";
import { fullNames } from "../accounts/full-names";

/** Establishments of other đề án that are looked through, the latest first; more than any province has in these years. */
const MOST = 5_000;
/** Years before and after a đề án in which support may be the same support. */
const NEAR = 2;

/**
 * Other đề án of the same province that may help the same establishments as this one, with what was decided on each; none
 * where the reader sees no register.
 */
export function listDoubles(scope: ReadScope, code: string): Promise<readonly DecidedDouble[]> {
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
    const doubles = likelyDoubles(own, others);
    const decided = doubles.length > 0 ? await decisionsOn(tx, project.id) : new Map<string, DoubleDecision[]>();
    return doubles.map((double) => ({ ...double, decisions: decided.get(double.other.code) ?? [] }));
  });
}

/** What was decided on this đề án, by the code of the other, the newest first. */
async function decisionsOn(tx: Transaction, projectId: string): Promise<Map<string, DoubleDecision[]>> {
  const rows = await tx.doubleDecision.findMany({
    where: { projectId },
    orderBy: { decidedAt: "desc" },
    include: { other: { select: { code: true } } },
  });
  const names = await fullNames(
    tx,
    rows.flatMap(({ decidedBy, onBehalfOf }) => (onBehalfOf ? [decidedBy, onBehalfOf] : [decidedBy])),
  );
  const byOther = new Map<string, DoubleDecision[]>();
  for (const { other, decision, reason, decidedBy, onBehalfOf, decidedAt } of rows) {
    const said = DOUBLE_DECISIONS.find((one) => one === decision);
    if (!said) throw new Error(`a likely double was decided in no known way: ${decision}`);
    const by = { decidedBy: names.get(decidedBy) ?? "", onBehalfOf: onBehalfOf && (names.get(onBehalfOf) ?? "") };
    const one = { decision: said, reason, ...by, decidedAt: decidedAt.toISOString() };
    byOther.set(other.code, [...(byOther.get(other.code) ?? []), one]);
  }
  return byOther;
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

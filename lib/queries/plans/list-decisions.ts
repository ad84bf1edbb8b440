import { currentReference } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { DecisionsQuery } from "@/lib/domain/plan/decision-query";
import { lineageOf } from "@/lib/domain/territory/territory";
import { isoDay } from "./find-decision";

/**
 * Plan decisions as the reader sees them, the latest first, each with its lines counted and summed: of a province with
 * what was merged into it, its own lines alone. The sum over all is of what is issued, unless a state is asked for.
 */
export async function listDecisions(scope: ReadScope, { fund, year, unitId, kind, state, page, size }: DecisionsQuery) {
  const { territory } = await currentReference();
  const ofUnit = unitId === null ? {} : { unitId: { in: [...lineageOf(territory, unitId)] } };
  return reading(scope, async (tx) => {
    const where = {
      ...(fund && { fund }),
      ...(year !== null && { budgetYear: year }),
      ...(unitId && { lines: { some: ofUnit } }),
      ...(kind && { kind }),
      ...(state && { state }),
    };
    const total = await tx.planDecision.count({ where });
    const counted = { ...where, state: state ?? ("ISSUED" as const) };
    const { _sum } = await tx.planLine.aggregate({
      where: { decision: counted, ...ofUnit },
      _sum: { signedAmount: true },
    });
    const found = await tx.planDecision.findMany({
      where,
      orderBy: [{ budgetYear: "desc" }, { recordedAt: "desc" }, { id: "asc" }],
      ...{ skip: (page - 1) * size, take: size },
    });
    const sums = await tx.planLine.groupBy({
      by: ["decisionId"],
      where: { decisionId: { in: found.map(({ id }) => id) }, ...ofUnit },
      ...{ _sum: { signedAmount: true }, _count: true },
    });
    const ofDecision = new Map(sums.map((sum) => [sum.decisionId, sum]));
    return {
      items: found.map((decision) => ({
        ...{ id: decision.id, fund: decision.fund, year: decision.budgetYear, kind: decision.kind },
        ...{ state: decision.issuedAt === null ? ("DRAFT" as const) : ("ISSUED" as const) },
        ...{ number: decision.number, signedOn: isoDay(decision.signedOn), signer: decision.signer },
        ...{ unitId: decision.unitId, version: decision.version },
        lines: ofDecision.get(decision.id)?._count ?? 0,
        amount: ofDecision.get(decision.id)?._sum.signedAmount ?? 0n,
      })),
      ...{ page, size, total, totals: { amount: _sum.signedAmount ?? 0n } },
    };
  });
}

import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { DecisionsQuery } from "@/lib/domain/plan/decision-query";

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** Plan decisions as the reader sees them, the latest first, each with its lines counted and summed. */
export function listDecisions(scope: ReadScope, { fund, year, unitId, state, page, size }: DecisionsQuery) {
  return reading(scope, async (tx) => {
    const where = {
      ...(fund && { fund }),
      ...(year !== null && { budgetYear: year }),
      ...(unitId && { lines: { some: { unitId } } }),
      ...(state && { state }),
    };
    const total = await tx.planDecision.count({ where });
    const { _sum } = await tx.planLine.aggregate({ where: { decision: where }, _sum: { signedAmount: true } });
    const found = await tx.planDecision.findMany({
      where,
      orderBy: [{ budgetYear: "desc" }, { recordedAt: "desc" }, { id: "asc" }],
      ...{ skip: (page - 1) * size, take: size },
    });
    const sums = await tx.planLine.groupBy({
      by: ["decisionId"],
      where: { decisionId: { in: found.map(({ id }) => id) } },
      ...{ _sum: { signedAmount: true }, _count: true },
    });
    const ofDecision = new Map(sums.map((sum) => [sum.decisionId, sum]));
    return {
      items: found.map((decision) => ({
        ...{ id: decision.id, fund: decision.fund, year: decision.budgetYear, kind: decision.kind },
        ...{ state: decision.issuedAt === null ? ("DRAFT" as const) : ("ISSUED" as const) },
        ...{ number: decision.number, signedOn: day(decision.signedOn), signer: decision.signer },
        ...{ unitId: decision.unitId, version: decision.version },
        lines: ofDecision.get(decision.id)?._count ?? 0,
        amount: ofDecision.get(decision.id)?._sum.signedAmount ?? 0n,
      })),
      ...{ page, size, total, totals: { amount: _sum.signedAmount ?? 0n } },
    };
  });
}

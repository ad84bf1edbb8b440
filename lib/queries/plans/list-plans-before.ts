import type { Transaction } from "@/lib/db/transaction";
import type { Dong } from "@/lib/domain/money";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";

/**
 * What each đề án of a decision had of its budget year right before it, in đồng, by id: of a draft as it stands, of an
 * issued one by the decisions issued before it.
 */
export async function listPlansBefore(tx: Transaction, decision: WrittenDecision): Promise<ReadonlyMap<string, Dong>> {
  const projects = decision.lines.flatMap(({ project }) => project ?? []);
  if (decision.state === "DRAFT") return new Map(projects.map(({ id, plan }) => [id, plan]));
  const { budgetYear, id } = decision;
  const own = await tx.planDecision.findUnique({ where: { id }, select: { issuedAt: true } });
  const sums = await tx.planLine.groupBy({
    by: ["projectId"],
    where: {
      ...{ budgetYear, projectId: { in: projects.map((project) => project.id) }, decisionId: { not: id } },
      decision: { issuedAt: { lt: own?.issuedAt ?? new Date(0) } },
    },
    _sum: { signedAmount: true },
  });
  return new Map(sums.map(({ projectId, _sum }) => [projectId ?? "", _sum.signedAmount ?? 0n]));
}

import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Fund } from "@/lib/domain/fund";
import type { BudgetYear } from "@/lib/domain/period/period";
import { type DecisionCandidate, MOST_CANDIDATES } from "@/lib/domain/plan/candidate";
import { WAITING_FOR_PLAN } from "@/lib/domain/plan/decide-decision";
import type { DecisionKind } from "@/lib/domain/plan/decision";
import { statesWhere } from "@/lib/domain/project/state";

type Of = {
  readonly fund: Fund;
  readonly year: BudgetYear;
  readonly kind: DecisionKind;
  readonly unitId: string | null;
  readonly within: string | null;
};

/**
 * The đề án a decision may list, as the reader sees them: those that wait for a plan where one is given, those that have
 * one where it is changed. `within`: of one province alone. By province and code;
 * the first of them, and how many there are.
 */
export function listCandidates(scope: ReadScope, { fund, year, kind, unitId, within }: Of) {
  return reading(scope, async (tx): Promise<{ candidates: DecisionCandidate[]; total: number }> => {
    const running = statesWhere((record) => record.public && record.open);
    const waits = WAITING_FOR_PLAN[fund];
    const where = {
      ...{ fund, startYear: { lte: year }, endYear: { gte: year } },
      ...(unitId !== null && { stewardUnitId: unitId }),
      ...(within !== null && { unitId: within }),
      state: kind === "ASSIGN" ? waits : { in: kind === "WITHDRAW" ? running : [waits, ...running] },
    };
    const total = await tx.project.count({ where });
    const rows = await tx.project.findMany({
      where,
      orderBy: [{ unitId: "asc" }, { code: "asc" }],
      take: MOST_CANDIDATES,
      select: {
        ...{ code: true, title: true, state: true, unitId: true, contentCode: true },
        budgetLines: { where: { budgetYear: year }, select: { support: true } },
        balances: { where: { budgetYear: year }, select: { plan: true } },
        steps: {
          where: { step: "project.appraise-central" },
          orderBy: { projectVersion: "desc" },
          ...{ take: 1, select: { amount: true } },
        },
      },
    });
    const candidates = rows.map(({ budgetLines, balances, steps, contentCode: content, ...project }) => {
      const asked = budgetLines.reduce((sum, { support }) => sum + support, 0n);
      return { ...project, content, proposed: steps[0]?.amount ?? asked, plan: balances[0]?.plan ?? 0n };
    });
    return { candidates, total };
  });
}

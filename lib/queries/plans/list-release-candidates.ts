import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { BudgetYear } from "@/lib/domain/period/period";
import { MOST_CANDIDATES } from "@/lib/domain/plan/candidate";
import type { ReleaseCandidate } from "@/lib/domain/plan/release-query";
import { statesWhere } from "@/lib/domain/project/state";

/** What was released for them may be taken back. */
const ENDED = statesWhere(({ open }) => !open);

/** The đề án of the national fund that have a plan of a year, by province and code; the first of them, and how many there are. */
export function listReleaseCandidates(
  scope: ReadScope,
  { year, within }: { readonly year: BudgetYear; readonly within: string | null },
): Promise<{ readonly candidates: readonly ReleaseCandidate[]; readonly total: number }> {
  return reading(scope, async (tx) => {
    const where = {
      fund: "KCQG" as const,
      ...(within !== null && { unitId: within }),
      // Of one that has ended what is released and not paid may be taken back.
      OR: [
        {
          state: { in: statesWhere((state) => state.public && state.open) },
          balances: { some: { budgetYear: year, plan: { gt: 0n } } },
        },
        { state: { in: ENDED }, balances: { some: { budgetYear: year, released: { gt: 0n } } } },
      ],
    };
    const total = await tx.project.count({ where });
    const rows = await tx.project.findMany({
      where,
      orderBy: [{ unitId: "asc" }, { code: "asc" }],
      take: MOST_CANDIDATES,
      select: {
        ...{ code: true, title: true, unitId: true, contentCode: true },
        balances: { where: { budgetYear: year }, select: { plan: true, released: true, disbursed: true } },
      },
    });
    const candidates = rows.map(({ contentCode: content, balances: [money], ...project }) => ({
      ...{ ...project, content, plan: money?.plan ?? 0n },
      ...{ released: money?.released ?? 0n, paid: money?.disbursed ?? 0n },
    }));
    return { candidates, total };
  });
}

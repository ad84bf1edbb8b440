import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { UnsignedProject } from "@/lib/domain/contract/unsigned-project";
import type { Fund } from "@/lib/domain/fund";
import type { BudgetYear } from "@/lib/domain/period/period";

type Of = {
  readonly funds: readonly Fund[];
  readonly year: BudgetYear;
  readonly unitId: string | null;
  readonly most: number;
};

/** Đề án that were assigned in a year and have no contract yet, with what their first contract may hold. */
export function listUnsigned(scope: ReadScope, { funds, year, unitId, most }: Of): Promise<readonly UnsignedProject[]> {
  return reading(scope, async (tx) => {
    const rows = await tx.project.findMany({
      where: {
        ...{ state: "ASSIGNED", startYear: year, fund: { in: [...funds] } },
        ...(unitId !== null && { stewardUnitId: unitId }),
      },
      orderBy: { code: "asc" },
      take: most,
      select: {
        ...{ code: true, title: true, version: true },
        balances: { where: { budgetYear: year }, select: { plan: true, committed: true } },
      },
    });
    return rows.flatMap(({ balances: [money], ...project }) =>
      money && money.plan > money.committed ? [{ ...project, room: money.plan - money.committed }] : [],
    );
  });
}

/** The contract number by which each of these đề án was signed, where it was by one of these numbers. */
export function listSigned(
  scope: ReadScope,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return reading(scope, async (tx) => {
    const rows = await tx.contractShare.findMany({
      where: { project: { code: { in: [...codes] } } },
      select: { project: { select: { code: true } }, contract: { select: { number: true } } },
    });
    const numbers = new Map<string, string[]>();
    for (const { project, contract } of rows) {
      numbers.set(project.code, [...(numbers.get(project.code) ?? []), contract.number]);
    }
    return numbers;
  });
}

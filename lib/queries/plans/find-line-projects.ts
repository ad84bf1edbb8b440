import type { Transaction } from "@/lib/db/transaction";
import type { Dong } from "@/lib/domain/money";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { LineProject } from "@/lib/domain/plan/written-decision";

type Sought = { readonly id: { readonly in: string[] } } | { readonly code: { readonly in: string[] } };

/** A đề án with where it stands in the catalogue, as a line without a content of its own takes it over. */
export type FoundLineProject = LineProject & {
  readonly unitId: string;
  readonly stewardUnitId: string;
  readonly content: string;
  readonly item: string;
  /** Paid of the budget year, in đồng. */
  readonly paid: Dong;
};

/** The đề án of these codes or ids as the reader sees them, with their money of a budget year; unknown ones are left out. */
export async function findLineProjects(
  tx: Transaction,
  sought: Sought,
  budgetYear: BudgetYear,
): Promise<FoundLineProject[]> {
  const rows = await tx.project.findMany({
    where: sought,
    select: {
      ...{ id: true, code: true, title: true, fund: true, state: true, startYear: true, endYear: true },
      ...{ unitId: true, stewardUnitId: true, contentCode: true, itemCode: true },
      balances: { where: { budgetYear }, select: { plan: true, committed: true, released: true, disbursed: true } },
    },
  });
  return rows.map(({ balances: [money], contentCode, itemCode, ...project }) => ({
    ...project,
    ...{ plan: money?.plan ?? 0n, committed: money?.committed ?? 0n, released: money?.released ?? 0n },
    ...{ paid: money?.disbursed ?? 0n, content: contentCode, item: itemCode },
  }));
}

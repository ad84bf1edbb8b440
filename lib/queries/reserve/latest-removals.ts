import type { Transaction } from "@/lib/db/transaction";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { ReserveRemoval } from "@/lib/domain/reserve/reserve-list";
import { fullNames } from "../accounts/full-names";

const SHOWN = 20;

/** Who left the reserve list of a plan year last, newest first. */
export async function latestRemovals(tx: Transaction, year: BudgetYear): Promise<ReserveRemoval[]> {
  const rows = await tx.reserveRemoval.findMany({
    where: { budgetYear: year },
    orderBy: { removedAt: "desc" },
    take: SHOWN,
    include: { project: { select: { code: true, title: true } } },
  });
  const people = await fullNames(
    tx,
    rows.flatMap(({ removedBy, onBehalfOf }) => [removedBy ?? [], onBehalfOf ?? []].flat()),
  );
  return rows.map(({ project, rank, reason, leftFor, removedBy, onBehalfOf, removedAt }) => ({
    ...{ ...project, rank, reason, leftFor, removedAt: removedAt.toISOString() },
    removedBy: removedBy && (people.get(removedBy) ?? ""),
    onBehalfOf: onBehalfOf && (people.get(onBehalfOf) ?? ""),
  }));
}

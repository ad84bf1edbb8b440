import type { Transaction } from "@/lib/db/transaction";

/** Đề án by their codes as a step is decided on them: state, version, and the steps taken so far, by whom. */
export async function listStanding(tx: Transaction, codes: readonly string[]) {
  const found = await tx.project.findMany({
    where: { code: { in: [...codes] } },
    select: {
      ...{ id: true, code: true, title: true, fund: true, state: true, stewardUnitId: true, version: true },
      steps: { select: { step: true, takenBy: true, onBehalfOf: true } },
    },
  });
  return found.map(({ steps: taken, ...project }) => ({ ...project, taken }));
}

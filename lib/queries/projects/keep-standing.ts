import type { Transaction } from "@/lib/db/transaction";
import { type Choice, stillStanding } from "@/lib/domain/project/choice";

/** A choice without the đề án that moved on, or changed, since they were seen. */
export async function keepStanding(tx: Transaction, choice: Choice): Promise<Choice> {
  const where = { code: { in: choice.map(({ code }) => code) } };
  const standing = await tx.project.findMany({ where, select: { code: true, version: true } });
  return stillStanding(choice, standing).kept;
}

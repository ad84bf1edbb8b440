import type { Transaction } from "./transaction";

/** Holds the đề án of these ids until the transaction ends, in the one order of locks. */
export async function holdListed(tx: Transaction, projectIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT hold_listed(${[...projectIds]}::uuid[])`;
}

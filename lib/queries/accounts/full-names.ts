import type { Transaction } from "@/lib/db/transaction";

/** Full names of people by their account's id, for what they did on a record the reader sees. */
export async function fullNames(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await tx.$queryRaw<{ id: string; full_name: string }[]>`
    SELECT id, full_name FROM account_name WHERE id = ANY (${ids}::uuid[])`;
  return new Map(people.map(({ id, full_name }) => [id, full_name]));
}

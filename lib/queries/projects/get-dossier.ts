import type { Transaction } from "@/lib/db/transaction";
import { partsIn, partsOfEach } from "./parts/read-parts";
import { WRITTEN, type WrittenRows } from "./parts/written";

/**
 * What a đề án holds that was written, in the transaction that reads it.
 * @throws Error where the reader sees no such đề án.
 */
export async function getDossier(tx: Transaction, id: string): Promise<WrittenRows> {
  const read = await partsIn(tx, id, [WRITTEN]);
  if (!read) throw new Error(`no đề án has the id ${id}`);
  return read(WRITTEN);
}

/** The same of several đề án at once; those the reader does not see are left out. */
export async function listDossiers(tx: Transaction, ids: readonly string[]): Promise<WrittenRows[]> {
  return (await partsOfEach(tx, ids, [WRITTEN])).map((read) => read(WRITTEN));
}

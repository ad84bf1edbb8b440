import type { Transaction } from "@/lib/db/transaction";

/** Words that organisers wrote for a passage of a summary, on which version. */
export type WrittenWords = { readonly words: string; readonly version: number };

/** What was written for a conference's summary, by passage. */
export async function listProse(tx: Transaction, conferenceId: string): Promise<ReadonlyMap<string, WrittenWords>> {
  const rows = await tx.conferenceProse.findMany({
    where: { conferenceId },
    select: { passage: true, words: true, version: true },
  });
  return new Map(rows.map(({ passage, words, version }) => [passage, { words, version }]));
}

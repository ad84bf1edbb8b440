import type { Transaction } from "@/lib/db/transaction";

/** Words that organisers wrote for a passage of a summary, for which clauses of its sentence, on which version. */
export type WrittenWords = { readonly words: string; readonly shapes: string; readonly version: number };

/** What was written for a conference's summary, by passage: drafts, which its organiser, the Cục and auditors see. */
export async function listProse(tx: Transaction, conferenceId: string): Promise<ReadonlyMap<string, WrittenWords>> {
  const rows = await tx.conferenceProse.findMany({
    where: { conferenceId },
    select: { passage: true, words: true, shapes: true, version: true },
  });
  return new Map(rows.map(({ passage, ...written }) => [passage, written]));
}

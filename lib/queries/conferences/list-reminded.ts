import type { Transaction } from "@/lib/db/transaction";
import type { IsoDate } from "@/lib/domain/period/period";

/** The provinces of a conference that were reminded on a day. */
export async function listReminded(tx: Transaction, conferenceId: string, day: IsoDate): Promise<ReadonlySet<string>> {
  const rows = await tx.conferenceReminder.findMany({
    where: { conferenceId, remindedOn: new Date(day) },
    select: { unitId: true },
  });
  return new Set(rows.map(({ unitId }) => unitId));
}

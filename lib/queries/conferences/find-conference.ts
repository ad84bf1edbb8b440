import type { Transaction } from "@/lib/db/transaction";
import type { Conference } from "@/lib/domain/conference/conference";
import { conferenceOf } from "./conference-row";

/** A conference that the caller may see; null where it is absent or not theirs to see. */
export async function findConference(tx: Transaction, id: string): Promise<Conference | null> {
  const row = await tx.conference.findUnique({ where: { id } });
  return row && conferenceOf(row);
}

import { holdConference } from "@/lib/db/conferences";
import type { Transaction } from "@/lib/db/transaction";
import type { Conference } from "@/lib/domain/conference/conference";
import { refuse } from "@/lib/domain/errors";
import { findConference } from "@/lib/queries/conferences/find-conference";

/**
 * A conference as it stands under its lock, which the transaction holds to its end. Refuses with `access.not-found` where
 * the caller may not see it, or not work on it: another region's looks absent to an organiser.
 */
export async function holdFound(tx: Transaction, id: string): Promise<Conference> {
  await holdConference(tx, id);
  return (await findConference(tx, id)) ?? refuse({ code: "access.not-found", entity: "conference", id });
}

import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Conference } from "@/lib/domain/conference/conference";
import type { ConferenceItem } from "@/lib/domain/conference/item";
import { findConference } from "./find-conference";
import { listItems } from "./list-items";

/** A conference with its entries, as much of them as the reader may see; null where it is absent or not theirs. */
export function getConference(
  scope: ReadScope,
  id: string,
): Promise<{ readonly conference: Conference; readonly items: readonly ConferenceItem[] } | null> {
  return reading(scope, async (tx) => {
    const conference = await findConference(tx, id);
    return conference && { conference, items: await listItems(tx, scope, id) };
  });
}

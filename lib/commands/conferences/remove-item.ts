import * as store from "@/lib/db/conference-items";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { RemoveItemInput } from "@/lib/input/conference-items";
import { findItem } from "@/lib/queries/conferences/list-items";
import { explainingConference } from "./explaining-conference";
import { mayWrite } from "./write-item";

/**
 * Bỏ một mục on the version that was seen; what it said stays in the trail. Refuses as `editItem` does.
 */
export async function removeItem(actor: Actor, { id, itemId, version }: RemoveItemInput, _at: Date) {
  await explainingConference(() =>
    transaction(actor, async (tx) => {
      const before =
        (await findItem(tx, readScope(actor), { id, itemId })) ?? refuse({ code: "conference.item-stale" });
      const { permit } = await mayWrite(tx, actor, id, before);
      await store.removeItem(tx, permit, before, version);
    }),
  );
  return { id, itemId, version };
}

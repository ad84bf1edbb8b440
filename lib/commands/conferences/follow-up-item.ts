import { saveFollowUp } from "@/lib/db/conference-items";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { kindRecord } from "@/lib/domain/conference/item";
import { refuse } from "@/lib/domain/errors";
import { advance } from "@/lib/domain/steps/advance";
import type { FollowUpInput } from "@/lib/input/conference-items";
import { findItem } from "@/lib/queries/conferences/list-items";
import { explainingConference } from "./explaining-conference";
import { holdFound } from "./hold-found";

/**
 * Ghi kết quả một kiến nghị hay một kết luận: its answer, status and due date, on the version that was seen, as long as it
 * takes. Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `conference.item-stale`,
 * `conference.status-unknown` (not of its kind) or `conference.busy`.
 */
export async function followUpItem(actor: Actor, { id, itemId, version, ...result }: FollowUpInput, _at: Date) {
  await explainingConference(() =>
    transaction(actor, async (tx) => {
      const conference = await holdFound(tx, id);
      const permit = authorize(actor, "conference.follow-up", {
        id,
        stewardUnitId: null,
        regionCode: conference.region,
      });
      advance("conference.follow-up", conference, {}, null);
      const before =
        (await findItem(tx, readScope(actor), { id, itemId })) ?? refuse({ code: "conference.item-stale" });
      if (!kindRecord(before.kind).statuses.includes(result.status)) refuse({ code: "conference.status-unknown" });
      await saveFollowUp(tx, permit, { before, version }, result);
    }),
  );
  return { id, itemId, version: version + 1 };
}

import { saveCarriedTask } from "@/lib/db/conference-items";
import { currentReference } from "@/lib/db/reference";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { carriedOwner } from "@/lib/domain/conference/carried-owner";
import { refuse } from "@/lib/domain/errors";
import { advance } from "@/lib/domain/steps/advance";
import type { ConferenceInput } from "@/lib/input/conferences";
import { listUnfinishedTasks } from "@/lib/queries/conferences/list-unfinished-tasks";
import { explainingConference } from "./explaining-conference";
import { holdFound } from "./hold-found";

/**
 * Chuyển tiếp kết luận: puts the conclusions of the region's conference before this one that are not carried out yet among
 * its own, each saying where it comes from, and each once. Gives how many.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `conference.nothing-to-carry` or `conference.busy`.
 */
export async function carryTasks(actor: Actor, { id }: ConferenceInput, _at: Date) {
  const carried = await explainingConference(() =>
    transaction(actor, async (tx) => {
      const conference = await holdFound(tx, id);
      const permit = authorize(actor, "conference.edit", { id, stewardUnitId: null, regionCode: conference.region });
      advance("conference.edit", conference, {}, null);
      const tasks = await listUnfinishedTasks(tx, conference);
      if (tasks.length === 0) refuse({ code: "conference.nothing-to-carry" });
      const { territory } = await currentReference();
      for (const task of tasks)
        await saveCarriedTask(tx, permit, { ...task, ...carriedOwner(territory, conference, task) });
      return tasks.length;
    }),
  );
  return { id, carried };
}

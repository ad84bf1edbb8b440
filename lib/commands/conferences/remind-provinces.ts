import { saveReminders } from "@/lib/db/conference-reminders";
import { reading, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { chooseReminders, reminderDue } from "@/lib/domain/conference/reminder";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { advance } from "@/lib/domain/steps/advance";
import type { RemindProvincesInput } from "@/lib/input/conference-reminders";
import { findConference } from "@/lib/queries/conferences/find-conference";
import { getBoard } from "@/lib/queries/conferences/get-board";
import { getProvinces } from "@/lib/queries/conferences/get-provinces";
import { listItems } from "@/lib/queries/conferences/list-items";
import { listReminded } from "@/lib/queries/conferences/list-reminded";
import { explainingConference } from "./explaining-conference";
import { holdFound } from "./hold-found";

/**
 * Nhắc các tỉnh: reminds provinces of a conference of what they still owe it, those that are named or all; each at most once
 * a day. The people of a province who may send it are told. Gives the provinces reminded; one that was reminded today,
 * owes nothing or has nobody to tell is passed over.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, what `chooseReminders` and `reminderDue` refuse
 * with, `conference.nobody-to-remind`, or `conference.busy`.
 */
export async function remindProvinces(
  actor: Actor,
  { id, asked, dueOn, note }: RemindProvincesInput,
  at: Date,
): Promise<{ id: string; reminded: readonly string[] }> {
  const scope = readScope(actor);
  const opened = await reading(scope, async (tx) => {
    const conference = await findConference(tx, id);
    return conference && { conference, items: await listItems(tx, scope, id) };
  });
  if (!opened) refuse({ code: "access.not-found", entity: "conference", id });
  const { conference, items } = opened;
  const permit = authorize(actor, "conference.remind", { id, stewardUnitId: null, regionCode: conference.region });
  advance("conference.remind", conference, {}, null);
  const today = vietnamDay(at);
  const words = { dueOn: reminderDue(dueOn, conference, today), note };
  const board = await getBoard(scope, conference, await getProvinces(conference), items);
  const reminders = chooseReminders(board, asked, today);
  const reminded = await explainingConference(() =>
    transaction(actor, async (tx) => {
      advance("conference.remind", await holdFound(tx, id), {}, null);
      const already = await listReminded(tx, id, today);
      const left = reminders.filter(({ unitId }) => !already.has(unitId));
      if (left.length === 0) refuse({ code: "conference.reminded-today", unitId: reminders[0]?.unitId ?? "" });
      return saveReminders(tx, permit, left, words);
    }),
  );
  return { id, reminded };
}

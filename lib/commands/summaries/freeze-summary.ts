import { saveFreeze } from "@/lib/db/summaries";
import { reading, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { decideConferenceStep } from "@/lib/domain/conference/decide-step";
import { refuse } from "@/lib/domain/errors";
import type { ConferenceStepInput } from "@/lib/input/conferences";
import { findConference } from "@/lib/queries/conferences/find-conference";
import { explainingConference } from "../conferences/explaining-conference";
import { holdFound } from "../conferences/hold-found";
import { moveOnce } from "../conferences/move-conference";
import { figuresToFreeze } from "./figures-to-freeze";

/**
 * Chốt số liệu: keeps the figures of a conference's summary as they are, and moves it to FROZEN, in one transaction.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `conference.stale`, or `conference.busy`.
 */
export async function freezeSummary(actor: Actor, input: ConferenceStepInput, _at: Date) {
  const { id, version } = input;
  const scope = readScope(actor);
  const seen = await reading(scope, (tx) => findConference(tx, id));
  if (!seen) refuse({ code: "access.not-found", entity: "conference", id });
  const permit = authorize(actor, "conference.freeze", { id, stewardUnitId: null, regionCode: seen.region });
  decideConferenceStep({ step: "conference.freeze", version, note: input.note }, seen);
  const { summary: _, ...figures } = await figuresToFreeze(scope, seen);
  const state = await explainingConference(
    () =>
      transaction(actor, async (tx) => {
        const held = await holdFound(tx, id);
        decideConferenceStep({ step: "conference.freeze", version, note: input.note }, held);
        await saveFreeze(tx, permit, { version, ...figures });
        return moveOnce(tx, actor, "conference.freeze", input);
      }),
    { conference_as_seen: { code: "conference.stale", version } },
  );
  return { id, state, version: version + 1 };
}

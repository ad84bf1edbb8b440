import { saveConferenceStep } from "@/lib/db/conferences";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { Conference } from "@/lib/domain/conference/conference";
import { decideConferenceStep } from "@/lib/domain/conference/decide-step";
import type { ConferenceMove } from "@/lib/domain/steps/conference-steps";
import type { ConferenceStepInput } from "@/lib/input/conferences";
import { explainingConference } from "./explaining-conference";
import { holdFound } from "./hold-found";

/**
 * Moves a conference (mở, bỏ chốt, kết thúc; chốt and ban hành go with their summary): its new state, its history and the
 * trail in one transaction. Gives the conference's id, state and version as they then are.
 *
 * Refuses with `access.not-found`, `access.forbidden`, whatever `decideConferenceStep` refuses with, or `conference.busy`.
 */
export function moveConference(step: ConferenceMove) {
  return async (actor: Actor, input: ConferenceStepInput, _at: Date) => {
    const { id, version } = input;
    const state = await explainingConference(() => transaction(actor, (tx) => moveOnce(tx, actor, step, input)), {
      conference_as_seen: { code: "conference.stale", version },
    });
    return { id, state, version: version + 1 };
  };
}

/** The same within a transaction that does more; gives the state it leads to. */
export async function moveOnce(
  tx: Transaction,
  actor: Actor,
  step: ConferenceMove,
  { id, version, note }: ConferenceStepInput,
): Promise<Conference["state"]> {
  const held = await holdFound(tx, id);
  const permit = authorize(actor, step, { id, stewardUnitId: null, regionCode: held.region });
  const to = decideConferenceStep({ step, version, note }, held);
  await saveConferenceStep(tx, permit, { from: held.state, to, version, note });
  return to;
}

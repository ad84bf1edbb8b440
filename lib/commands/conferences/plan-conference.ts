import { saveConference } from "@/lib/db/conferences";
import { currentReference } from "@/lib/db/reference";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { conferenceId } from "@/lib/domain/conference/ordinal";
import type { PlanConferenceInput } from "@/lib/input/conferences";
import { explainingConference } from "./explaining-conference";
import { factsOf } from "./facts-of";
import { refuseUnknownUnits } from "./refuse-unknown-units";

/**
 * Lập hội nghị: begins a region's conference, being prepared, seen by its organiser and the Cục alone. Gives its id.
 *
 * Refuses with `access.forbidden`, `conference.exists`, or `conference.unit-unknown` for a province nobody knows.
 */
export async function planConference(actor: Actor, { region, ordinal, ...given }: PlanConferenceInput, _at: Date) {
  const id = conferenceId(region, ordinal);
  const permit = authorize(actor, "conference.plan", { id, stewardUnitId: null, regionCode: region });
  const facts = factsOf(given);
  refuseUnknownUnits(await currentReference(), facts);
  const exists = { code: "conference.exists", id } as const;
  await explainingConference(() => transaction(actor, (tx) => saveConference(tx, permit, { region, ordinal, facts })), {
    conference_once: exists,
    conference_pkey: exists,
  });
  return { id };
}

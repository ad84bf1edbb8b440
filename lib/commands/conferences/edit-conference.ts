import { saveConferenceFacts } from "@/lib/db/conferences";
import { currentReference } from "@/lib/db/reference";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { advance } from "@/lib/domain/steps/advance";
import type { EditConferenceInput } from "@/lib/input/conferences";
import { explainingConference } from "./explaining-conference";
import { factsOf } from "./facts-of";
import { holdFound } from "./hold-found";
import { refuseUnknownUnits } from "./refuse-unknown-units";

/**
 * Sửa thông tin hội nghị: writes its facts anew, planned and actual, on the version that was seen. Gives id and version.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now` once its figures are frozen, `conference.stale`,
 * `conference.unit-unknown` or `conference.busy`.
 */
export async function editConference(actor: Actor, { id, version, ...given }: EditConferenceInput, _at: Date) {
  const facts = factsOf(given);
  refuseUnknownUnits(await currentReference(), facts);
  await explainingConference(() =>
    transaction(actor, async (tx) => {
      const before = await holdFound(tx, id);
      const permit = authorize(actor, "conference.edit", { id, stewardUnitId: null, regionCode: before.region });
      advance("conference.edit", before, {}, null);
      if (version !== before.version) refuse({ code: "conference.stale", version: before.version });
      await saveConferenceFacts(tx, permit, { before, facts, version });
    }),
  );
  return { id, version: version + 1 };
}

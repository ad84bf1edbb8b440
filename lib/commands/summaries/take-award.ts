import { saveItem } from "@/lib/db/conference-items";
import { transaction } from "@/lib/db/transaction";
import { suggestedAwards } from "@/lib/documents/summary/award-words";
import type { Actor } from "@/lib/domain/access/actor";
import { requireAccess } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ItemWords } from "@/lib/domain/conference/item";
import { refuse } from "@/lib/domain/errors";
import { isAwarded } from "@/lib/domain/summary/closing";
import type { TakeAwardInput } from "@/lib/input/summaries";
import { getProvinces } from "@/lib/queries/conferences/get-provinces";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { listClosingItems } from "@/lib/queries/summary/list-closing-items";
import { explainingConference } from "../conferences/explaining-conference";
import { mayWrite } from "../conferences/write-item";

const NOTHING: ItemWords = {
  ...{ position: null, unitId: null, organisation: null, title: null, startsAt: null },
  ...{ speaker: null, headcount: null, names: null, addressee: null },
};

/**
 * Đưa đề nghị vào khen thưởng: takes an award that the summary suggests over among the conference's own, with its reasons in
 * the numbers of now; whether it is given stays the organisers'. Gives the entry's id.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `summary.no-suggestion` where the figures suggest that
 * province no more, `summary.award-taken` where the province is among the awards, or `conference.busy`.
 */
export async function takeAward(actor: Actor, { id, unitId }: TakeAwardInput, _at: Date) {
  const opened = await getConferenceSummary(readScope(actor), id);
  if (!opened) refuse({ code: "access.not-found", entity: "conference", id });
  const { conference, suggesting } = opened;
  requireAccess(actor, "conference.edit", { regionCode: conference.region });
  const suggested = suggesting && suggestedAwards(suggesting, conference).find((one) => one.unitId === unitId);
  if (!suggested) refuse({ code: "summary.no-suggestion" });
  const own = (await getProvinces(conference)).some((province) => province.unitId === unitId);
  const owner = own ? { unitId, organisation: null } : { unitId: null, organisation: suggested.name };
  const words = { ...NOTHING, ...owner, kind: "AWARD", title: suggested.words } as const;
  const itemId = crypto.randomUUID();
  await explainingConference(() =>
    transaction(actor, async (tx) => {
      const { permit, unitId: ofUnit } = await mayWrite(tx, actor, id, words);
      if (isAwarded(await listClosingItems(tx, id), suggested)) refuse({ code: "summary.award-taken" });
      await saveItem(tx, permit, itemId, { ...words, unitId: ofUnit });
    }),
  );
  return { id, itemId };
}

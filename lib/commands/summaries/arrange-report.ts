import { saveArrangement } from "@/lib/db/conferences";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { advance } from "@/lib/domain/steps/advance";
import type { ArrangeReportInput } from "@/lib/input/summaries";
import { explainingConference } from "../conferences/explaining-conference";
import { holdFound } from "../conferences/hold-found";

/**
 * Bố cục báo cáo: says which sections the report has in which order, and with how many decimals its indicators are printed,
 * on the version that was seen. Gives id and version.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now` once its figures are frozen, `conference.stale` or
 * `conference.busy`.
 */
export async function arrangeReport(actor: Actor, { id, version, sections, decimals }: ArrangeReportInput, _at: Date) {
  await explainingConference(() =>
    transaction(actor, async (tx) => {
      const before = await holdFound(tx, id);
      const permit = authorize(actor, "conference.edit", { id, stewardUnitId: null, regionCode: before.region });
      advance("conference.edit", before, {}, null);
      if (version !== before.version) refuse({ code: "conference.stale", version: before.version });
      await saveArrangement(tx, permit, { before, parts: sections, decimals });
    }),
  );
  return { id, version: version + 1 };
}

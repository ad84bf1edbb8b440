import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { boardOf, type ConferenceBoard } from "@/lib/domain/conference/board";
import type { Conference } from "@/lib/domain/conference/conference";
import type { ConferenceItem } from "@/lib/domain/conference/item";
import type { ConferenceProvince } from "@/lib/domain/conference/provinces";

const rows = z.array(z.object({ unitId: z.string(), certified: z.boolean(), recorded: z.boolean() }));

/**
 * What each province of a conference has sent: its certified report of exactly that period (else whether money was
 * recorded in it), a paper, and its delegates.
 */
export async function getBoard(
  scope: ReadScope,
  { period }: Pick<Conference, "period">,
  provinces: readonly ConferenceProvince[],
  items: readonly ConferenceItem[],
): Promise<ConferenceBoard> {
  const units = provinces.map(({ unitId }) => unitId);
  const found = await reading(scope, async (tx) =>
    rows.parse(
      await tx.$queryRaw`
        SELECT u AS "unitId",
          EXISTS (SELECT FROM provincial_report r WHERE r.unit_id = u AND r.budget_year = ${period.year}
                  AND r.through_month = ${period.through} AND r.certified_at IS NOT NULL) AS certified,
          EXISTS (SELECT FROM execution_monthly m WHERE m.unit_id = u AND m.budget_year = ${period.year}
                  AND m.month BETWEEN 1 AND ${period.through} AND m.disbursed <> 0) AS recorded
        FROM unnest(${units}::text[]) AS u`,
    ),
  );
  const figures = new Map(found.map(({ unitId, certified, recorded }) => [unitId, { certified, recorded }]));
  return boardOf(provinces, items, (unitId) => {
    const known = figures.get(unitId);
    return known?.certified ? "certified" : known?.recorded ? "records" : "missing";
  });
}

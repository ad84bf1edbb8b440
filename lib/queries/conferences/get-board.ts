import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { boardOf, type ConferenceBoard } from "@/lib/domain/conference/board";
import type { Conference } from "@/lib/domain/conference/conference";
import type { ConferenceItem } from "@/lib/domain/conference/item";
import type { ConferenceProvince } from "@/lib/domain/conference/provinces";

const rows = z.array(
  z.object({ unitId: z.string(), certified: z.boolean(), recorded: z.boolean(), reminded: z.string().nullable() }),
);

/**
 * What each province of a conference has sent: its certified report of exactly that period (else whether money was
 * recorded in it), a paper, and its delegates; and when it was last reminded. For those who see the board.
 */
export async function getBoard(
  scope: ReadScope,
  { id, period }: Pick<Conference, "id" | "period">,
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
                  AND m.month BETWEEN 1 AND ${period.through} AND m.disbursed <> 0) AS recorded,
          (SELECT max(c.reminded_on)::text FROM conference_reminder c
           WHERE c.conference_id = ${id} AND c.unit_id = u) AS reminded
        FROM unnest(${units}::text[]) AS u`,
    ),
  );
  const known = new Map(found.map((row) => [row.unitId, row]));
  return boardOf(provinces, items, (unitId) => {
    const row = known.get(unitId);
    const figures = row?.certified ? "certified" : row?.recorded ? "records" : "missing";
    return { figures, remindedOn: row?.reminded ?? null };
  });
}

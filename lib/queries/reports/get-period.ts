import { z } from "zod";
import { referenceInMemory } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { lastDayOf } from "@/lib/domain/period/period";
import { reportingUnits } from "@/lib/domain/periodic-report/counted-units";
import type { PeriodKey } from "@/lib/domain/periodic-report/period";
import type { PeriodView } from "@/lib/domain/periodic-report/period-view";
import { byName, nameOn } from "@/lib/domain/territory/unit-names";
import { findPeriod } from "./find-period";
import { periodHistory } from "./period-history";

const extensions = z.array(
  z.object({ unit: z.string().nullable(), due: z.string(), reason: z.string(), given: z.string() }),
);

const standing = z.tuple([z.object({ owing: z.int(), approved: z.int() })]);

/** A reporting period with its extensions and, for the Ministry, its history, the latest first, the provinces there are, and how many of them the reader sees owing or to be locked; null for one there is not. */
export async function getPeriod(scope: ReadScope, key: PeriodKey): Promise<PeriodView | null> {
  const { territory } = await referenceInMemory();
  const { year, through } = key;
  const nameOf = (id: string) => nameOn(territory, id, lastDayOf(year, through)).name;
  return reading(scope, async (tx) => {
    const period = await findPeriod(tx, key);
    if (!period) return null;
    const found = await tx.$queryRaw`
      SELECT unit_id AS unit, due_on::text AS due, reason, (recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS given
      FROM period_extension WHERE budget_year = ${year}::integer AND through_month = ${through}::integer
      ORDER BY recorded_at DESC`;
    const counted = await tx.$queryRaw`
      SELECT count(*) FILTER (WHERE version = 1 AND state IN ('OPEN', 'DRAFT', 'RETURNED'))::integer AS owing,
        count(*) FILTER (WHERE state = 'APPROVED')::integer AS approved
      FROM provincial_report WHERE budget_year = ${year}::integer AND through_month = ${through}::integer`;
    return {
      period,
      ...standing.parse(counted)[0],
      units: [...reportingUnits(territory, key)].map(({ id, name }) => ({ id, name })).sort(byName),
      history: DATABASE_ROLES[scope.databaseRole].periodHistory ? await periodHistory(tx, key, nameOf) : [],
      extensions: extensions.parse(found).map(({ unit, due, reason, given }) => ({
        ...{ unitName: unit && nameOf(unit), dueOn: due, reason, givenOn: given },
      })),
    };
  });
}

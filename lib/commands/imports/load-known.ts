import type { Transaction } from "@/lib/db/transaction";
import type { Known, KnownCode, KnownUnit } from "@/lib/intake/published-figures/known";

/** Every province, indicator and content group a published figure may name, with all names each goes by. */
export async function loadKnown(db: Transaction): Promise<Known> {
  const units = await db.$queryRaw<KnownUnit[]>`
     SELECT u.id, u.valid_from::text AS "validFrom", u.valid_to::text AS "validTo",
            array(SELECT name FROM admin_unit_version WHERE unit_id = u.id
                  UNION SELECT full_name FROM admin_unit_version WHERE unit_id = u.id
                  UNION SELECT alias FROM admin_unit_alias WHERE unit_id = u.id) AS names
     FROM admin_unit u ORDER BY u.id`;
  const indicators = await db.$queryRaw<KnownCode[]>`
    SELECT code, array(SELECT unnest(ARRAY[v.name_vi, v.name_en]) FROM indicator_version v
                       WHERE v.indicator_code = code AND v.valid_from <= vietnam_today()) AS names
    FROM indicator i
    WHERE EXISTS (SELECT FROM indicator_version v WHERE v.indicator_code = i.code AND v.valid_from <= vietnam_today()) ORDER BY position`;
  const contentGroups = await db.$queryRaw<KnownCode[]>`
    SELECT code, ARRAY[name_vi, name_en] AS names FROM content_group ORDER BY code`;
  return { units, indicators, contentGroups };
}

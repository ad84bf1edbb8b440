import type { Transaction } from "@/lib/db/transaction";
import type { IsoDate } from "@/lib/domain/period/period";

/** What a unit is called today, or was called last, and the first day it is no more; null where there is none. */
export async function findUnitDays(
  tx: Transaction,
  unitId: string,
): Promise<{ readonly name: string; readonly to: IsoDate | null } | null> {
  const [unit] = await tx.$queryRaw<{ name: string; to: IsoDate | null }[]>`
    SELECT v.name, u.valid_to::text AS "to" FROM admin_unit u JOIN admin_unit_version v ON v.unit_id = u.id
    WHERE u.id = ${unitId} ORDER BY v.valid_from > vietnam_today(), v.valid_from DESC LIMIT 1`;
  return unit ?? null;
}

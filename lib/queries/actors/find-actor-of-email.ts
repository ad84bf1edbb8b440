import { transaction } from "@/lib/db/transaction";
import type { Actor, Operator } from "@/lib/domain/access/actor";

/** Who an e-mail address belongs to, with the role they hold now; null when nobody's, or the account is closed. */
export async function findActorOfEmail(operator: Operator, email: string): Promise<Actor | null> {
  const [found] = await transaction(
    operator,
    (tx) => tx.$queryRaw<Omit<Actor, "onBehalfOf">[]>`
      SELECT account.id AS "accountId", account.full_name AS "fullName", account.email, held.role,
             coalesce(successor.successor_id, held.unit_id) AS "unitId", held.region_code AS "regionCode"
      FROM account
      JOIN role_grant held ON held.account_id = account.id AND tstzrange(held.valid_from, held.valid_to) @> now()
      LEFT JOIN admin_unit_successor successor
        ON successor.unit_id = held.unit_id AND successor.effective_on <= vietnam_today()
      WHERE account.email = lower(${email}) AND account.disabled_at IS NULL`,
  );
  return found ? { ...found, onBehalfOf: null } : null;
}

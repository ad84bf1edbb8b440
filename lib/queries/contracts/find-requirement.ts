import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import { ADVANCE_REQUIREMENTS } from "@/lib/domain/ledger/advance-condition";

const row = z.object({ requires: z.enum(ADVANCE_REQUIREMENTS).nullable(), stewardUnitId: z.string() });

/** What the rate of a contract's share asks for before an advance, and whose it is; null where the reader sees no such share. */
export async function findRequirement(tx: Transaction, contractId: string, shareId: string) {
  const rows = await tx.$queryRaw`
    SELECT advance_requirement(s.item_code, c.signed_on) AS requires, p.steward_unit_id AS "stewardUnitId"
    FROM contract_share s JOIN contract c ON c.id = s.contract_id JOIN project p ON p.id = s.project_id
    WHERE s.id = ${shareId}::uuid AND c.id = ${contractId}::uuid`;
  return z.array(row).parse(rows)[0] ?? null;
}

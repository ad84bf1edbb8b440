import { transaction } from "@/lib/db/transaction";
import type { Operator } from "@/lib/domain/access/actor";

/** An account as the operator finds it, for the next step on it. */
export type AccountVersion = { readonly id: string; readonly version: number };

/** The account of an e-mail address in small letters, as all are kept; null when there is none. */
export function findAccountVersion(operator: Operator, email: string): Promise<AccountVersion | null> {
  return transaction(operator, (tx) =>
    tx.account.findUnique({ where: { email }, select: { id: true, version: true } }),
  );
}

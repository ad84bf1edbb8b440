import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import { findVoucher } from "./find-voucher";

/** One voucher with its history, if this reader may see it; null looks the same for absent and not yours. */
export function getVoucher(scope: ReadScope, id: string): Promise<VoucherWithHistory | null> {
  return reading(scope, (tx) => findVoucher(tx, id));
}

/** The same for the API. Refuses with `access.not-found`. */
export async function readVoucher(scope: ReadScope, { id }: { id: string }): Promise<VoucherWithHistory> {
  return (await getVoucher(scope, id)) ?? refuse({ code: "access.not-found", entity: "voucher", id });
}

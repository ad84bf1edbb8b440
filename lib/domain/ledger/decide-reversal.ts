import { refuse } from "../errors";
import type { Dong } from "../money";
import { posted, type Standing } from "./balances";
import { brokenGuards } from "./guards";
import type { VoucherKind } from "./voucher";

/** A voucher that somebody asks to reverse (bút toán đảo); the amount is signed, as the ledger keeps it. */
export type ReversalCandidate = {
  readonly number: string;
  readonly kind: VoucherKind;
  readonly signedAmount: Dong;
  readonly recordedBy: string;
  readonly isReversal: boolean;
  readonly isReversed: boolean;
};

/**
 * The signed amount of the reversal, in đồng: the whole voucher, by another person, once, and only where the
 * balances without it still keep every guard (reversing a refund pays the money again).
 *
 * Refuses with `voucher.reverses-a-reversal`, `voucher.already-reversed`, `voucher.reversed-by-recorder` or
 * `voucher.reversal-breaks-balance`.
 */
export function decideReversal(voucher: ReversalCandidate, standing: Standing, accountId: string): Dong {
  const { number } = voucher;
  if (voucher.isReversal) refuse({ code: "voucher.reverses-a-reversal", number });
  if (voucher.isReversed) refuse({ code: "voucher.already-reversed", number });
  if (voucher.recordedBy === accountId) refuse({ code: "voucher.reversed-by-recorder", number });

  const signed = -voucher.signedAmount;
  const after = posted(standing, voucher.kind, signed);
  if (brokenGuards(after).length > 0) {
    refuse({ code: "voucher.reversal-breaks-balance", paid: standing.share.disbursed });
  }
  return signed;
}

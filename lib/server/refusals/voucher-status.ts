import type { VoucherRefusal } from "@/lib/domain/refusals/voucher-refusal";
import { CONFLICT, FORBIDDEN, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a voucher (chứng từ chi). */
export const voucherStatus: Record<VoucherRefusal["code"], number> = {
  "voucher.number-taken": CONFLICT,
  "voucher.in-future": WRONG_VALUE,
  "voucher.before-contract": WRONG_VALUE,
  "voucher.wrong-year": WRONG_VALUE,
  "voucher.content-required": WRONG_VALUE,
  "voucher.content-unknown": WRONG_VALUE,
  "voucher.contract-unknown": WRONG_VALUE,
  "voucher.over-contract": CONFLICT,
  "voucher.over-assigned": CONFLICT,
  "voucher.over-released": CONFLICT,
  "voucher.over-advance": CONFLICT,
  "voucher.over-parts": CONFLICT,
  "voucher.payment-before-acceptance": CONFLICT,
  "voucher.advance-condition": CONFLICT,
  "voucher.refund-over-paid": CONFLICT,
  "voucher.already-reversed": CONFLICT,
  "voucher.reverses-a-reversal": WRONG_VALUE,
  "voucher.reversed-by-recorder": FORBIDDEN,
  "voucher.reversal-breaks-balance": CONFLICT,
};

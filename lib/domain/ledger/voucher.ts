import type { Dong } from "../money";

/** What a voucher does: tạm ứng, thanh toán, or thu hồi / hoàn trả. */
export const VOUCHER_KINDS = ["ADVANCE", "PAYMENT", "REFUND"] as const;
export type VoucherKind = (typeof VOUCHER_KINDS)[number];

/** The greatest amount one voucher may carry: 15 digits, exact in every spreadsheet. */
export const GREATEST_AMOUNT: Dong = 999_999_999_999_999n;

/** The amount as the ledger keeps it, in đồng: advances and payments add, a refund takes away. */
export function signedAmount(kind: VoucherKind, amount: Dong): Dong {
  return kind === "REFUND" ? -amount : amount;
}

import { DomainError, type Refusal } from "@/lib/domain/errors";
import type { IntakeProblemCode } from "@/lib/domain/intake/problem";
import type { VoucherColumn } from "@/lib/intake/vouchers/columns";
import type { VoucherRow } from "@/lib/intake/vouchers/read-row";

/** What is to be mended in one row, at which column, what was read there and what would be accepted. */
export type VoucherTrouble = {
  readonly code: IntakeProblemCode;
  readonly key: VoucherColumn;
  readonly read: string;
  readonly expected: string;
};

/**
 * The ledger's refusal of one voucher, as a problem at the cell that is to be mended.
 * @throws DomainError for a refusal that is of no row, such as a busy ledger.
 */
export function problemOfRefusal(refusal: Refusal, row: VoucherRow): VoucherTrouble {
  const amount = (code: IntakeProblemCode, available: bigint): VoucherTrouble => {
    return { code, key: "amount", read: `${row.amount}`, expected: `${available < 0n ? 0n : available}` };
  };
  switch (refusal.code) {
    case "step.not-now":
      return { code: "voucher-not-now", key: "project", read: row.projectCode, expected: "" };
    case "voucher.in-future":
      return { code: "voucher-in-future", key: "paidOn", read: row.paidOn, expected: refusal.today };
    case "voucher.before-contract":
      return { code: "voucher-before-contract", key: "paidOn", read: row.paidOn, expected: refusal.signedOn };
    case "voucher.wrong-year": {
      const expected = `${refusal.contractYear}`;
      return { code: "voucher-other-year", key: "budgetYear", read: `${row.budgetYear}`, expected };
    }
    case "voucher.content-required":
      return { code: "voucher-content-needed", key: "content", read: "", expected: refusal.contents.join(", ") };
    case "voucher.content-unknown": {
      const expected = refusal.contents.join(", ");
      return { code: "voucher-content-unknown", key: "content", read: refusal.content, expected };
    }
    case "voucher.payment-before-acceptance":
      return { code: "voucher-before-acceptance", key: "kind", read: row.kind, expected: "" };
    case "voucher.advance-condition":
      return { code: "voucher-without-condition", key: "paidOn", read: row.paidOn, expected: "" };
    case "voucher.over-contract":
      return amount("voucher-over-contract", refusal.available);
    case "voucher.over-advance":
      return amount("voucher-over-advance", refusal.available);
    case "voucher.over-parts":
      return amount("voucher-over-parts", refusal.available);
    case "voucher.over-assigned":
      return amount("voucher-over-assigned", refusal.available);
    case "voucher.over-released":
      return amount("voucher-over-released", refusal.available);
    case "voucher.refund-over-paid":
      return amount("voucher-refund-over-paid", refusal.paid);
    default:
      throw new DomainError(refusal);
  }
}

import { accountId, leaderEmail, officerEmail } from "../../accounts/sample-account";
import type { Row } from "../../write/row";
import type { Voucher } from "../records/vouchers";

const REASON = "Ghi sai số tiền so với chứng từ gốc; đã lập lại chứng từ đúng số tiền.";

/** Vouchers in the order they must be written: the mistaken ones, their reversals, then all that stand. */
export type VoucherRows = { readonly mistaken: Row[]; readonly reversals: Row[]; readonly standing: Row[] };

type Numbered = { readonly voucher: Voucher; readonly number: string; readonly mistakenNumber: string };

/** Numbers vouchers by province and budget year in the order they were paid. */
export function numberedVouchers(vouchers: readonly Voucher[]): Numbered[] {
  const issued = new Map<string, number>();
  const next = ({ steward, year }: Voucher) => {
    const number = (issued.get(`${steward} ${year}`) ?? 0) + 1;
    issued.set(`${steward} ${year}`, number);
    return `UNC-${String(number).padStart(4, "0")}/${year}`;
  };
  return [...vouchers]
    .sort((first, second) => first.paidOn.localeCompare(second.paidOn) || first.id.localeCompare(second.id))
    .map((voucher) => {
      const mistakenNumber = voucher.mistaken ? next(voucher) : "";
      return { voucher, mistakenNumber, number: next(voucher) };
    });
}

/** The rows of vouchers dated before their đề án's acceptance, or of those after it. */
export function voucherRows(numbered: readonly Numbered[], afterAcceptance: boolean): VoucherRows {
  const own = numbered.filter(({ voucher }) => voucher.afterAcceptance === afterAcceptance);
  const wrong = own.flatMap(({ voucher, mistakenNumber }) => {
    return voucher.mistaken ? [{ voucher, number: mistakenNumber, mistaken: voucher.mistaken }] : [];
  });
  return {
    mistaken: wrong.map(({ voucher, number, mistaken: { id, amount, recordedAt } }) => {
      return { ...standing(voucher, number), id, signed_amount: amount, recorded_at: recordedAt };
    }),
    reversals: wrong.map(({ voucher, number, mistaken }) => ({
      ...standing(voucher, number),
      id: mistaken.reversalId,
      signed_amount: -mistaken.amount,
      recorded_at: mistaken.reversedAt,
      recorded_by: accountId(leaderEmail(voucher.steward)),
      note: null,
      reverses_id: mistaken.id,
      reason: REASON,
    })),
    standing: own.map(({ voucher, number }) => standing(voucher, number)),
  };
}

function standing(voucher: Voucher, number: string) {
  return {
    id: voucher.id,
    share_id: voucher.shareId,
    kind: voucher.kind,
    signed_amount: voucher.amount,
    paid_on: voucher.paidOn,
    number,
    note: noteOf(voucher) as string | null,
    recorded_at: voucher.recordedAt,
    recorded_by: accountId(officerEmail(voucher.steward)),
  };
}

function noteOf({ kind, contractNumber }: Voucher): string {
  switch (kind) {
    case "ADVANCE":
      return `Tạm ứng kinh phí theo hợp đồng số ${contractNumber}`;
    case "PAYMENT":
      return `Thanh toán kinh phí theo hợp đồng số ${contractNumber}`;
    case "REFUND":
      return `Hoàn trả tạm ứng hợp đồng số ${contractNumber} do ngừng thực hiện`;
  }
}

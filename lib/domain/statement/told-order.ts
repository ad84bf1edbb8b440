import type { StatementLine, StatementVoucher } from "./statement";

/** Lines in one total order of what they tell; of lines that tell the same the one higher in the sheet first. */
export function byLine(one: StatementLine, other: StatementLine): number {
  return byParts(lineParts(one), lineParts(other)) || one.position - other.position;
}

/** Vouchers in one total order of what they tell, and of their ids where they tell the same. */
export function byVoucher(one: StatementVoucher, other: StatementVoucher): number {
  return byParts(voucherParts(one), voucherParts(other));
}

type Part = string | bigint;

const lineParts = (line: StatementLine): readonly Part[] => [
  ...[line.paidOn, line.number, line.amount, line.contractNumber ?? "", line.projectCode ?? ""],
  ...[line.payee ?? "", line.accountNumber ?? "", line.note ?? ""],
];
const voucherParts = (voucher: StatementVoucher): readonly Part[] => [
  ...[voucher.paidOn, voucher.number, voucher.amount, voucher.contractNumber, voucher.projectCode, voucher.id],
];

function byParts(one: readonly Part[], other: readonly Part[]): number {
  const at = one.findIndex((part, place) => part !== other[place]);
  if (at < 0) return 0;
  return (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}

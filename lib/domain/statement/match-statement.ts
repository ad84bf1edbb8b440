import { foldNumber } from "../text/plain-text";
import { pairsInOrder } from "./pairs-in-order";
import type { StatementGroup, StatementLine, StatementVoucher } from "./statement";
import { byLine, byVoucher } from "./told-order";

/** A line beside a voucher, either of them alone, and what they make. */
export type StatementRow = {
  readonly group: StatementGroup;
  readonly line: StatementLine | null;
  readonly voucher: StatementVoucher | null;
};

/** A line and a voucher that somebody said are one payment. */
export type AcceptedPair = { readonly position: number; readonly voucherId: string };

/** Days by which the Treasury may book a payment otherwise than its voucher says. */
export const NEAR_DAYS = 5;

type Matching = {
  readonly fromOn: string;
  readonly toOn: string;
  readonly accepted: readonly AcceptedPair[];
  readonly look?: () => void;
};

/**
 * Đối chiếu sao kê với chứng từ. Accepted pairs stay together while their voucher stands. The rest is held together in
 * passes over maps: number, amount and day agree (matched); then number and amount, or amount, day within `NEAR_DAYS` and
 * the digits of the number (likely); then the number alone (amount differs). Lines and vouchers are taken in one total
 * order of what they tell, so that no order of rows changes the result. Every line is in one row, and every payment of the
 * statement's days in one; those of days around it only beside a line. Khoản nộp trả is no payment, and in no row.
 */
export function matchStatement(
  lines: readonly StatementLine[],
  vouchers: readonly StatementVoucher[],
  { fromOn, toOn, accepted, look = () => undefined }: Matching,
): readonly StatementRow[] {
  const payments = vouchers.filter(({ kind }) => kind !== "REFUND").sort(byVoucher);
  const inOrder = [...lines].sort(byLine);
  const pairs = acceptedRows(lines, payments, accepted);
  const taken = new Set([...pairs.values()].map(({ voucher }) => voucher?.id));
  for (const { group, keyOf, near } of PASSES) {
    const openLines = inOrder.filter(({ position }) => !pairs.has(position));
    const openVouchers = payments.filter(({ id }) => !taken.has(id));
    for (const [line, voucher] of pairsInOrder(openLines, openVouchers, { keyOf, near, look })) {
      taken.add(voucher.id);
      pairs.set(line.position, { group, line, voucher });
    }
  }
  const alone = payments.filter(({ id, paidOn }) => !taken.has(id) && fromOn <= paidOn && paidOn <= toOn);
  return [
    ...lines.map((line) => pairs.get(line.position) ?? { group: "only-statement" as const, line, voucher: null }),
    ...alone.map((voucher) => ({ group: "only-portal" as const, line: null, voucher })),
  ];
}

type Told = Pick<StatementLine, "number" | "amount" | "paidOn">;
type Pass = { readonly group: StatementGroup; readonly keyOf: (one: Told) => string; readonly near: number };

const numberKey = ({ number }: Told): string => foldNumber(number);
/** "UNC 0012" and "12" are alike: the last digits, without zeros before them. */
const digitsKey = ({ number }: Told): string => (/(\d+)\D*$/.exec(number)?.[1] ?? number).replace(/^0+(?=\d)/, "");
const sumKey = (one: Told): string => `${numberKey(one)} ${one.amount}`;

const PASSES: readonly Pass[] = [
  { group: "matched", keyOf: (one) => `${sumKey(one)} ${one.paidOn}`, near: Infinity },
  { group: "likely", keyOf: sumKey, near: Infinity },
  { group: "likely", keyOf: (one) => `${digitsKey(one)} ${one.amount}`, near: NEAR_DAYS },
  { group: "amount-differs", keyOf: numberKey, near: Infinity },
];

/** The rows that were accepted and still stand, by the place of their line; each voucher in the first that names it. */
function acceptedRows(
  lines: readonly StatementLine[],
  payments: readonly StatementVoucher[],
  accepted: readonly AcceptedPair[],
): Map<number, StatementRow> {
  const byPosition = new Map(lines.map((line) => [line.position, line]));
  const left = new Map(payments.map((voucher) => [voucher.id, voucher]));
  const rows = new Map<number, StatementRow>();
  for (const { position, voucherId } of accepted) {
    const [line, voucher] = [byPosition.get(position), left.get(voucherId)];
    if (!line || !voucher) continue;
    left.delete(voucherId);
    rows.set(position, { group: groupOf(line, voucher), line, voucher });
  }
  return rows;
}

function groupOf(line: StatementLine, voucher: StatementVoucher): StatementGroup {
  if (line.amount !== voucher.amount) return "amount-differs";
  return numberKey(line) === numberKey(voucher) && line.paidOn === voucher.paidOn ? "matched" : "likely";
}

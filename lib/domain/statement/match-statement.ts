import { daysBetween } from "./days-between";
import type { StatementGroup, StatementLine, StatementVoucher } from "./statement";

/** A line beside a voucher, either of them alone, and what they make. */
export type StatementRow = {
  readonly group: StatementGroup;
  readonly line: StatementLine | null;
  readonly voucher: StatementVoucher | null;
};

/** Days by which the Treasury may book a payment otherwise than its voucher says. */
export const NEAR_DAYS = 5;
/** Of vouchers that look alike, so many are looked at for one line: the work grows with lines and vouchers alone. */
const LOOKED_AT = 8;

type Matching = { readonly fromOn: string; readonly toOn: string; readonly look?: () => void };

/**
 * Đối chiếu sao kê với chứng từ, in bounded passes over maps: first number, amount and day agree (matched); then number and
 * amount, or amount, day within `NEAR_DAYS` and the digits of the number (likely); then the number alone (amount differs).
 * Every line is in one row, and every voucher of the statement's days in one; those of days around it only beside a line.
 */
export function matchStatement(
  lines: readonly StatementLine[],
  vouchers: readonly StatementVoucher[],
  { fromOn, toOn, look = () => undefined }: Matching,
): readonly StatementRow[] {
  const pairs = new Map<number, StatementRow>();
  const taken = new Set<string>();
  const passes: readonly Pass[] = [
    { group: "matched", keyOf: (one) => `${numberKey(one)} ${one.amount} ${one.paidOn}`, near: Infinity },
    { group: "likely", keyOf: (one) => `${numberKey(one)} ${one.amount}`, near: Infinity },
    { group: "likely", keyOf: (one) => `${digitsKey(one)} ${one.amount}`, near: NEAR_DAYS },
    { group: "amount-differs", keyOf: numberKey, near: Infinity },
  ];
  for (const { group, keyOf, near } of passes) {
    const waiting = queuesOf(
      vouchers.filter(({ id }) => !taken.has(id)),
      keyOf,
      look,
    );
    for (const line of lines) {
      if (pairs.has(line.position)) continue;
      look();
      const voucher = takeNear(waiting.get(keyOf(line)), line, near, look);
      if (!voucher) continue;
      taken.add(voucher.id);
      pairs.set(line.position, { group, line, voucher });
    }
  }
  const alone = vouchers.filter(({ id, paidOn }) => !taken.has(id) && fromOn <= paidOn && paidOn <= toOn);
  return [
    ...lines.map((line) => pairs.get(line.position) ?? { group: "only-statement" as const, line, voucher: null }),
    ...alone.map((voucher) => ({ group: "only-portal" as const, line: null, voucher })),
  ];
}

type Told = Pick<StatementLine, "number" | "amount" | "paidOn">;
type Pass = { readonly group: StatementGroup; readonly keyOf: (one: Told) => string; readonly near: number };

/** Numbers are one without case and spaces, as the ledger has them. */
const numberKey = ({ number }: Told): string => number.normalize("NFC").toLowerCase().replace(/\s+/g, "");
/** "UNC 0012" and "12" are alike: the last digits, without zeros before them. */
const digitsKey = ({ number }: Told): string => (/(\d+)\D*$/.exec(number)?.[1] ?? number).replace(/^0+(?=\d)/, "");

type Queue = { readonly vouchers: StatementVoucher[]; next: number };

function queuesOf(
  vouchers: readonly StatementVoucher[],
  keyOf: Pass["keyOf"],
  look: () => void,
): ReadonlyMap<string, Queue> {
  const queues = new Map<string, Queue>();
  for (const voucher of vouchers) {
    look();
    const key = keyOf(voucher);
    const queue = queues.get(key);
    if (queue) queue.vouchers.push(voucher);
    else queues.set(key, { vouchers: [voucher], next: 0 });
  }
  return queues;
}

/** The first of a queue that is near enough, taken out of it; only its first few are looked at. */
function takeNear(
  queue: Queue | undefined,
  { paidOn }: StatementLine,
  near: number,
  look: () => void,
): StatementVoucher | null {
  if (!queue) return null;
  const last = Math.min(queue.vouchers.length, queue.next + LOOKED_AT);
  for (let at = queue.next; at < last; at++) {
    look();
    const voucher = queue.vouchers[at];
    const first = queue.vouchers[queue.next];
    if (!voucher || !first || daysBetween(voucher.paidOn, paidOn) > near) continue;
    queue.vouchers[at] = first;
    queue.next++;
    return voucher;
  }
  return null;
}

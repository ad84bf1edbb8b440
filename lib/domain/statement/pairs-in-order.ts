import { daysBetween } from "./days-between";
import type { StatementLine, StatementVoucher } from "./statement";

type Told = Pick<StatementLine, "number" | "amount" | "paidOn">;
type Pairing = {
  readonly keyOf: (one: Told) => string;
  /** Days that may lie between the two. */
  readonly near: number;
  /** Counts what is looked at. */
  readonly look: () => void;
};

/**
 * Lines beside vouchers of the same key, at most `near` days apart. Both come by day: the earliest line takes the earliest
 * voucher near it, which leaves as few alone as can be, and each is looked at once.
 */
export function pairsInOrder(
  lines: readonly StatementLine[],
  vouchers: readonly StatementVoucher[],
  { keyOf, near, look }: Pairing,
): readonly (readonly [StatementLine, StatementVoucher])[] {
  const queues = new Map<string, { readonly waiting: StatementVoucher[]; next: number }>();
  for (const voucher of vouchers) {
    look();
    const key = keyOf(voucher);
    const queue = queues.get(key);
    if (queue) queue.waiting.push(voucher);
    else queues.set(key, { waiting: [voucher], next: 0 });
  }
  const pairs: [StatementLine, StatementVoucher][] = [];
  for (const line of lines) {
    look();
    const queue = queues.get(keyOf(line));
    if (!queue) continue;
    for (let voucher = queue.waiting[queue.next]; voucher; voucher = queue.waiting[queue.next]) {
      look();
      const isNear = daysBetween(voucher.paidOn, line.paidOn) <= near;
      if (!isNear && voucher.paidOn > line.paidOn) break;
      queue.next++;
      if (!isNear) continue;
      pairs.push([line, voucher]);
      break;
    }
  }
  return pairs;
}

import { type Dong, least, sumOf } from "../money";
import type { ShareRoom, Standing, YearBalance } from "./balances";
import type { VoucherKind } from "./voucher";

/** A guard that is an upper limit on paid money; a refund's only limit is what was paid. */
export type LimitName = "contract" | "advance" | "parts" | "assigned" | "released" | "refundable";

/** One limit, what is used of it and what room is left, in đồng; the room may be negative, never shown as payable. */
export type Limit = { readonly name: LimitName; readonly limit: Dong; readonly used: Dong; readonly room: Dong };

const limitOf = (name: LimitName, limit: Dong, used: Dong): Limit => ({ name, limit, used, room: limit - used });

function limitsOfYear(year: YearBalance): Limit[] {
  const assigned = limitOf("assigned", year.plan, year.disbursed);
  return year.fund === "KCQG" ? [assigned, limitOf("released", year.released, year.disbursed)] : [assigned];
}

function limitsOfShare(kind: VoucherKind, share: ShareRoom): Limit[] {
  const contract = limitOf("contract", share.amount, share.disbursed);
  if (share.accepted) return [contract];
  const parts = limitOf("parts", share.acceptedParts, share.disbursed);
  if (kind === "PAYMENT") return [contract, parts];
  const advance = limitOf("advance", share.advanceLimit, share.advanced);
  return share.disbursed === share.advanced ? [contract, advance] : [contract, advance, parts];
}

/**
 * Every limit on a voucher of that kind: contract, advance rate, assigned plan and, for KCQG, released money; before
 * acceptance, for a payment and for whatever follows one, what is accepted of single beneficiaries.
 */
export function limitsOn(kind: VoucherKind, { share, year }: Standing): Limit[] {
  if (kind === "REFUND") return [limitOf("refundable", share.disbursed, 0n)];
  return [...limitsOfShare(kind, share), ...limitsOfYear(year)];
}

/** Every limit on paying more, by whatever kind: an advance's, and a payment's once a part is accepted. */
export function limitsOnPaying({ share, year }: Standing): Limit[] {
  const advance = limitsOfShare("ADVANCE", share);
  const payment = share.acceptedParts === 0n ? [] : limitsOfShare("PAYMENT", share);
  const more = payment.filter(({ name }) => advance.every((limit) => limit.name !== name));
  return [...advance, ...more, ...limitsOfYear(year)];
}

/** The limit with the least room: the one to speak of when a voucher is too large. */
export function tightest(limits: readonly Limit[]): Limit {
  return limits.reduce((narrow, limit) => (limit.room < narrow.room ? limit : narrow));
}

/** What all these limits allow together, in đồng; 0 when one of them is used up. */
function allowedBy(limits: readonly Limit[]): Dong {
  const { room } = tightest(limits);
  return room > 0n ? room : 0n;
}

/** The most a voucher of that kind could carry now under all guards together, in đồng; 0 when none may be recorded. */
export function availableFor(kind: VoucherKind, standing: Standing): Dong {
  return allowedBy(limitsOn(kind, standing));
}

/**
 * The kind that moves most money to the beneficiary at this moment: payments after acceptance; before it advances, or
 * payments of what is accepted in parts.
 */
export function payingKind(share: ShareRoom): VoucherKind {
  if (share.accepted) return "PAYMENT";
  const [advance, payment] = [limitsOfShare("ADVANCE", share), limitsOfShare("PAYMENT", share)];
  return allowedBy(payment) > allowedBy(advance) ? "PAYMENT" : "ADVANCE";
}

/**
 * "Còn được chi" of a đề án in a budget year: the most that could be paid now on all its contracts under all
 * guards together, in đồng.
 */
export function availableInYear(shares: readonly ShareRoom[], year: YearBalance): Dong {
  const onShares = sumOf(shares.map((share) => allowedBy(limitsOfShare(payingKind(share), share))));
  return least(onShares, allowedBy(limitsOfYear(year)));
}

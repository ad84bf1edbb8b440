import type { Curve } from "./curve";
import type { Due, MonthlyPayment } from "./payments";

/** A line waiting to be paid: what is due in order, and the first months an advance and a payment are possible. */
export type WaitingLine = {
  readonly dues: readonly Due[];
  /** First month any money may be paid; 13 is not this year. */
  readonly from: number;
  /** First month a payment may be made. */
  readonly paymentFrom: number;
  /** Months of work between an advance and the payment after it. */
  readonly work: number;
  /** Lower is paid earlier. */
  readonly rank: number;
};

type Place = { readonly index: number; readonly line: WaitingLine; dues: Due[]; ready: number; paid: MonthlyPayment[] };

/** From this month on nobody advances: what is left is paid after acceptance. */
const NO_MORE_ADVANCES = 11;

/**
 * Pays the lines month by month along the curve. At an exact month the last due is split, so the sum is met to the đồng.
 * Returns each line's payments; throws when an exact month
 * would be missed either way.
 */
export function spreadMonths(lines: readonly WaitingLine[], curve: Curve): MonthlyPayment[][] {
  const places = lines.map((line, index): Place => {
    const first = line.dues[0]?.kind === "PAYMENT" ? Math.max(line.from, line.paymentFrom) : line.from;
    return { index, line, dues: [...line.dues], ready: first, paid: [] };
  });
  const order = [...places].sort((first, second) => first.line.rank - second.line.rank);
  let paid = 0n;
  for (let month = 1; month <= 12; month++) {
    let need = curve.through(month) - paid;
    if (month >= NO_MORE_ADVANCES) for (const place of places) settleAtOnce(place);
    for (const place of order) {
      const taken = payFitting(place, month, need);
      need -= taken;
      paid += taken;
    }
    if (need < 0n && curve.isExact(month)) throw new Error(`month ${month} has paid ${-need} đồng too much`);
    if (need > 0n && curve.isExact(month)) {
      const last = order.find((place) => place.ready <= month && (place.dues[0]?.amount ?? 0n) > need);
      if (!last) throw new Error(`month ${month} lacks ${need} đồng of work that could be paid`);
      paid += paySome(last, month, need);
    }
  }
  return places.map((place) => place.paid);
}

function settleAtOnce(place: Place): void {
  const [next] = place.dues;
  if (next?.kind !== "ADVANCE" || place.line.paymentFrom > 12) return;
  place.dues = [{ kind: "PAYMENT", amount: place.dues.reduce((sum, { amount }) => sum + amount, 0n) }];
  place.ready = Math.max(place.ready, place.line.paymentFrom);
}

/** Pays what is due and fits; more than one due of a line in a month only at the year's end. */
function payFitting(place: Place, month: number, room: bigint): bigint {
  let taken = 0n;
  while (place.ready <= month) {
    const [due] = place.dues;
    if (!due || due.amount > room - taken) break;
    taken += due.amount;
    place.paid.push({ ...due, month });
    place.dues.shift();
    const rest = due.kind === "ADVANCE" ? month + place.line.work : month + 1;
    place.ready = Math.max(place.line.paymentFrom, Math.min(rest, Math.max(12, month)));
  }
  return taken;
}

function paySome(place: Place, month: number, amount: bigint): bigint {
  const [due] = place.dues;
  if (!due) return 0n;
  place.paid.push({ ...due, amount, month });
  place.dues[0] = { ...due, amount: due.amount - amount };
  place.ready = month + 1;
  return amount;
}

import type { Dong } from "../money";
import type { Origin } from "./measure";
import type { PublishedFigure } from "./published-figure";

/**
 * One amount with what is needed to judge a ratio of it. `value` null: nothing is known, which is not zero.
 * `complete` false: a province is missing from the sum. `printed` is set where the value is a published figure.
 */
export type Amount = {
  readonly value: Dong | null;
  readonly complete: boolean;
  readonly origin: Origin | null;
  readonly printed: PublishedFigure | null;
};

/** An amount nobody knows. */
export const UNKNOWN: Amount = { value: null, complete: false, origin: null, printed: null };

/** An amount from decisions, releases, contracts or vouchers. */
export function recorded(value: Dong | null, complete: boolean): Amount {
  return value === null ? UNKNOWN : { value, complete, origin: "records", printed: null };
}

/**
 * The sum of amounts of several provinces, or of both funds. What is unknown adds nothing and leaves the sum incomplete;
 * a published figure is never mixed into a sum.
 */
export function sumOfAmounts(amounts: readonly Amount[]): Amount {
  let value: Dong | null = null;
  let complete = amounts.length > 0;
  let origin: Origin | null = null;
  for (const amount of amounts) {
    if (!amount.complete) complete = false;
    if (amount.value === null || amount.origin === "published") continue;
    value = (value ?? 0n) + amount.value;
    origin = origin === null || origin === amount.origin ? amount.origin : "mixed";
  }
  return value === null ? UNKNOWN : { value, complete, origin, printed: null };
}

/** Whether two amounts may stand in one ratio: both known and complete sums of records, or both published for the scope. */
export function comparable(part: Amount, whole: Amount): boolean {
  if (part.value === null || whole.value === null) return false;
  if (part.origin === "published" || whole.origin === "published") return part.origin === whole.origin;
  return part.complete && whole.complete;
}

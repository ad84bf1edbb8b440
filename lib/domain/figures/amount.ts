import { type Dong, sumOf } from "../money";
import type { Origin } from "./origin";
import type { PublishedFigure } from "./published-figure";

/**
 * One amount with what is needed to judge a ratio of it. `value` null: nothing is known, which is not zero.
 * `complete` false: a province is missing from the sum. `printed`: the published figures the value rests on, one that
 * stands alone or both funds' that were added; empty for records.
 */
export type Amount = {
  readonly value: Dong | null;
  readonly complete: boolean;
  readonly origin: Origin | null;
  readonly printed: readonly PublishedFigure[];
};

/** An amount nobody knows. */
export const UNKNOWN: Amount = { value: null, complete: false, origin: null, printed: [] };

/** An amount from decisions, releases, contracts or vouchers. */
export function recorded(value: Dong | null, complete: boolean): Amount {
  return value === null ? UNKNOWN : { value, complete, origin: "records", printed: [] };
}

/**
 * The sum of amounts of several provinces, or of both funds. What is unknown adds nothing and leaves the sum incomplete;
 * a published figure is never mixed into a sum. An amount of zero does not make a certified sum a mixed one.
 */
export function sumOfAmounts(amounts: readonly Amount[]): Amount {
  const known = amounts.filter((amount) => amount.value !== null && amount.origin !== "published");
  if (known.length === 0) return UNKNOWN;
  const spoken = known.filter((amount) => amount.value !== 0n);
  return {
    value: sumOf(known.map((amount) => amount.value ?? 0n)),
    complete: amounts.every((amount) => amount.complete),
    origin: commonOrigin(spoken.length > 0 ? spoken : known),
    printed: [],
  };
}

function commonOrigin([first, ...others]: readonly Amount[]): Origin | null {
  if (first === undefined) return null;
  return others.every((amount) => amount.origin === first.origin) ? first.origin : "mixed";
}

/** Whether two amounts may stand in one ratio: both known and complete sums of records, or both published for the scope. */
export function comparable(part: Amount, whole: Amount): boolean {
  if (part.value === null || whole.value === null) return false;
  if (part.origin === "published" || whole.origin === "published") return part.origin === whole.origin;
  return part.complete && whole.complete;
}

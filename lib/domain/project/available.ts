import { availableInYear } from "../ledger/limits";
import { type Dong, sumOf } from "../money";
import type { YearStanding } from "./project-detail";

/** "Còn được chi" of a đề án, in đồng: what could be paid now under all guards together, over its budget years. */
export function availableNow(years: readonly YearStanding[]): Dong {
  return sumOf(years.map(({ balance, shares }) => availableInYear(shares, balance)));
}

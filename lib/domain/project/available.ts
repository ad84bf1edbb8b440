import type { ShareRoom, YearBalance } from "../ledger/balances";
import { availableInYear } from "../ledger/limits";
import { type Dong, sumOf } from "../money";

/** "Còn được chi" of a đề án, in đồng: what could be paid now under all guards together, over its budget years. */
export function availableNow(
  years: readonly { readonly balance: YearBalance; readonly shares: readonly ShareRoom[] }[],
): Dong {
  return sumOf(years.map(({ balance, shares }) => availableInYear(shares, balance)));
}

import type { ShareRoom, YearBalance } from "../ledger/balances";
import { availableInYear } from "../ledger/limits";
import { type Dong, sumOf } from "../money";
import { type ProjectState, STATES } from "./state";

/**
 * "Còn được chi" of a đề án, in đồng: what could be paid now under all guards together, over its budget years; nothing
 * where its state allows no payment, before its contract and once it is settled or stopped.
 */
export function availableNow(
  state: ProjectState,
  years: readonly { readonly balance: YearBalance; readonly shares: readonly ShareRoom[] }[],
): Dong {
  if (!STATES[state].paying) return 0n;
  return sumOf(years.map(({ balance, shares }) => availableInYear(shares, balance)));
}

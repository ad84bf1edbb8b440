import { type Ratio, ratioOf } from "../figures/ratio";
import { type Dong, sumOf } from "../money";
import type { Budget } from "./amounts";

/** A budget by source over all its rows, in đồng: its total cost, and support as a share of it, null where it costs nothing. */
export type BudgetSums = Budget & { readonly total: Dong; readonly share: Ratio | null };

/** Tổng kinh phí of a dossier's rows, by source. */
export function budgetSums(rows: readonly Budget[]): BudgetSums {
  const support = sumOf(rows.map((row) => row.support));
  const counterpart = sumOf(rows.map((row) => row.counterpart));
  const other = sumOf(rows.map((row) => row.other));
  const total = support + counterpart + other;
  return { support, counterpart, other, total, share: ratioOf(support, total) };
}

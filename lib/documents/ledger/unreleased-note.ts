import type { YearBalance } from "@/lib/domain/ledger/balances";
import { unreleasedOf } from "@/lib/domain/ledger/unreleased";
import type { BudgetYear } from "@/lib/domain/period/period";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { wordsOf } from "../words";

type Of = { readonly year: BudgetYear; readonly balance: YearBalance; readonly tranche: number | null };

/** What may not be paid yet because no tranche released it, said below the limits on payments; nothing where none waits. */
export function unreleasedNote({ year, balance, tranche }: Of, locale: Locale): string[] {
  const waits = unreleasedOf(balance);
  if (waits === null) return [];
  const { unreleased, unreleasedAfter } = wordsOf(locale).releases;
  const money = (amount: bigint) => formatExactMoney(amount, locale);
  return [
    fill(tranche === null ? unreleased : unreleasedAfter, {
      ...{ year: String(year), amount: money(waits), plan: money(balance.plan) },
      ...{ released: money(balance.released), tranche: String(tranche ?? "") },
    }),
  ];
}

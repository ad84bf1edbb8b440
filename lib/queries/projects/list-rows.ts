import type { Deadline } from "@/lib/domain/calendar/deadline";
import { grouped } from "@/lib/domain/grouped";
import type { ShareRoom } from "@/lib/domain/ledger/balances";
import { sumOf } from "@/lib/domain/money";
import type { Names } from "@/lib/domain/names";
import type { BudgetYear, IsoDate } from "@/lib/domain/period/period";
import { type Budget, type MoneyChain, projectAmounts } from "@/lib/domain/project/amounts";
import { availableNow } from "@/lib/domain/project/available";
import { daysOverdue } from "@/lib/domain/project/overdue";
import type { ContractPart, ListedProject, ProjectSummary, ProjectTotals } from "@/lib/domain/project/project-list";
import { type BalanceRow, type Texts, yearBalance } from "./money-rows";
import { type ProjectCodes, projectNames } from "./project-names";

export type BudgetTexts = Texts<keyof Budget>;
export type ChainTexts = Texts<keyof MoneyChain>;

/** A đề án as the list's statement gives it: codes in place of names, amounts as text. */
export type ItemRow = Pick<ProjectSummary, "code" | "title" | "fund" | "kind" | "state" | "version" | "endYear"> &
  ProjectCodes &
  BudgetTexts &
  ChainTexts & { readonly ownEndOn: IsoDate | null; readonly deadline: Deadline | null };

/** A share of a contract in a đề án of the page, in the order of signing. */
export type ShareOfPage = Texts<"amount" | "advanceLimit" | "advanced" | "disbursed" | "acceptedParts"> & {
  readonly code: string;
  readonly budgetYear: BudgetYear;
  readonly id: string;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly endOn: IsoDate | null;
  readonly accepted: boolean;
};

/** A budget year's balance of a đề án of the page. */
export type BalanceOfPage = BalanceRow & { readonly code: string };

/** What the page's rows are made with: their contracts and balances, the names, the year they are narrowed to, today. */
export type PageMoney = {
  readonly shares: ReadonlyMap<string, readonly ShareOfPage[]>;
  readonly balances: ReadonlyMap<string, readonly BalanceOfPage[]>;
  readonly year: BudgetYear | null;
};

export function projectSummary(row: ItemRow, money: PageMoney, names: Names, today: IsoDate): ListedProject {
  const { code, title, fund, kind, state, version, startYear, endYear } = row;
  const inYear = ({ budgetYear }: { budgetYear: BudgetYear }) => money.year === null || budgetYear === money.year;
  const all = money.shares.get(code) ?? [];
  const shares = all.filter(inYear);
  const balances = (money.balances.get(code) ?? []).filter(inYear);
  const endOn = all.reduce<IsoDate | null>((last, share) => later(last, share.endOn), null) ?? row.ownEndOn;
  const amounts = amountsOf(row);
  const years = balances.map((balance) => ({
    balance: yearBalance(balance),
    shares: shares.filter(({ budgetYear }) => budgetYear === balance.budgetYear).map(shareRoom),
  }));
  return {
    ...{ code, title, fund, kind, state, version, startYear, endYear, endOn, ...projectNames(row, names) },
    amounts: projectAmounts(fund, amounts, amounts, availableNow(state, years)),
    contracts: contractsOf(shares),
    daysOverdue: daysOverdue(state, endOn, today),
    deadline: row.deadline,
  };
}

/** Sums in the database's texts as amounts. */
export function amountsOf(texts: BudgetTexts & ChainTexts): ProjectTotals {
  return {
    support: BigInt(texts.support),
    counterpart: BigInt(texts.counterpart),
    other: BigInt(texts.other),
    plan: BigInt(texts.plan),
    released: BigInt(texts.released),
    committed: BigInt(texts.committed),
    disbursed: BigInt(texts.disbursed),
  };
}

/** The đề án's part of each contract; one contract may share it over several contents. */
function contractsOf(shares: readonly ShareOfPage[]): ContractPart[] {
  return [...grouped(shares, ({ id }) => id).values()].flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    const { id, number, signedOn, budgetYear } = first;
    const value = sumOf(parts.map((part) => BigInt(part.amount)));
    return [
      { id, number, signedOn, budgetYear, value, disbursed: sumOf(parts.map(({ disbursed }) => BigInt(disbursed))) },
    ];
  });
}

function shareRoom({ amount, advanceLimit, advanced, disbursed, acceptedParts, accepted }: ShareOfPage): ShareRoom {
  return {
    amount: BigInt(amount),
    advanceLimit: BigInt(advanceLimit),
    advanced: BigInt(advanced),
    disbursed: BigInt(disbursed),
    acceptedParts: BigInt(acceptedParts),
    accepted,
  };
}

function later(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

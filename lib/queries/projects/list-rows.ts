import type { IsoDate } from "@/lib/domain/period/period";
import { type Budget, type MoneyChain, projectAmounts } from "@/lib/domain/project/amounts";
import { availableNow } from "@/lib/domain/project/available";
import { daysOverdue } from "@/lib/domain/project/overdue";
import type { ListedProject, ProjectSummary, ProjectTotals } from "@/lib/domain/project/project-list";
import { type ContractRow, contractPart, type Texts, type YearRow, yearStanding } from "./money-rows";

export type BudgetTexts = Texts<keyof Budget>;
export type ChainTexts = Texts<keyof MoneyChain>;

/** A đề án as the list's statement gives it: names in place, amounts as text. */
export type ItemRow = Omit<ProjectSummary, "amounts" | "contracts"> &
  BudgetTexts &
  ChainTexts & { readonly contracts: readonly ContractRow[]; readonly years: readonly YearRow[] };

export function projectSummary(row: ItemRow, today: IsoDate): ListedProject {
  const { code, title, fund, kind, state, version, startYear, endYear, unit, steward, content, item, endOn } = row;
  const amounts = amountsOf(row);
  return {
    ...{ code, title, fund, kind, state, version, startYear, endYear, unit, steward, content, item, endOn },
    amounts: projectAmounts(fund, amounts, amounts, availableNow(row.years.map(yearStanding))),
    contracts: row.contracts.map(contractPart),
    daysOverdue: daysOverdue(state, endOn, today),
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

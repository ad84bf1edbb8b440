import type { Fund } from "@/lib/domain/fund";
import type { YearBalance } from "@/lib/domain/ledger/balances";
import type { Names } from "@/lib/domain/names";
import type { YearStanding } from "@/lib/domain/project/project-detail";
import type { ContractPart } from "@/lib/domain/project/project-list";

/** Money in JSON from the database: đồng as text, for a JSON number would lose the last digits. */
export type Texts<Keys extends string> = Readonly<Record<Keys, string>>;

export type ContractRow = Omit<ContractPart, "value" | "disbursed"> & Texts<"value" | "disbursed">;

type ShareRow = Texts<"amount" | "advanceLimit" | "advanced" | "disbursed" | "acceptedParts"> & {
  readonly contractNumber: string;
  readonly contentCode: string;
  readonly advancePercent: number;
  readonly accepted: boolean;
};

/** What guards of one budget year look at. */
export type BalanceRow = Texts<"plan" | "released" | "committed" | "disbursed"> & {
  readonly budgetYear: number;
  readonly fund: Fund;
};

export type YearRow = BalanceRow & { readonly shares: readonly ShareRow[] };

export const contractPart = (row: ContractRow): ContractPart => ({
  ...row,
  value: BigInt(row.value),
  disbursed: BigInt(row.disbursed),
});

export const yearBalance = ({ fund, ...row }: BalanceRow): YearBalance => ({
  fund,
  plan: BigInt(row.plan),
  released: BigInt(row.released),
  committed: BigInt(row.committed),
  disbursed: BigInt(row.disbursed),
});

export const yearStanding = ({ shares, ...row }: YearRow, names: Names): YearStanding => ({
  budgetYear: row.budgetYear,
  balance: yearBalance(row),
  shares: shares.map(({ contentCode, ...share }) => ({
    ...share,
    content: names.content(contentCode, row.budgetYear),
    amount: BigInt(share.amount),
    advanceLimit: BigInt(share.advanceLimit),
    advanced: BigInt(share.advanced),
    disbursed: BigInt(share.disbursed),
    acceptedParts: BigInt(share.acceptedParts),
  })),
});

import type { Named } from "@/lib/domain/catalogue/wording";
import type { Fund } from "@/lib/domain/fund";
import type { YearStanding } from "@/lib/domain/project/project-detail";
import type { ContractPart } from "@/lib/domain/project/project-list";

/** Money in JSON from the database: đồng as text, for a JSON number would lose the last digits. */
export type Texts<Keys extends string> = Readonly<Record<Keys, string>>;

export type ContractRow = Omit<ContractPart, "value" | "disbursed"> & Texts<"value" | "disbursed">;

type ShareRow = Texts<"amount" | "advanceLimit" | "advanced" | "disbursed"> & {
  readonly contractNumber: string;
  readonly content: Named;
  readonly advancePercent: number;
  readonly accepted: boolean;
};

export type YearRow = Texts<"plan" | "released" | "committed" | "disbursed"> & {
  readonly budgetYear: number;
  readonly fund: Fund;
  readonly shares: readonly ShareRow[];
};

export const contractPart = (row: ContractRow): ContractPart => ({
  ...row,
  value: BigInt(row.value),
  disbursed: BigInt(row.disbursed),
});

export const yearStanding = ({ budgetYear, fund, shares, ...row }: YearRow): YearStanding => ({
  budgetYear,
  balance: {
    fund,
    plan: BigInt(row.plan),
    released: BigInt(row.released),
    committed: BigInt(row.committed),
    disbursed: BigInt(row.disbursed),
  },
  shares: shares.map((share) => ({
    ...share,
    amount: BigInt(share.amount),
    advanceLimit: BigInt(share.advanceLimit),
    advanced: BigInt(share.advanced),
    disbursed: BigInt(share.disbursed),
  })),
});

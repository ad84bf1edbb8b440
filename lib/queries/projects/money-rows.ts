import type { Named } from "@/lib/domain/catalogue/wording";
import type { Fund } from "@/lib/domain/fund";
import type { YearStanding } from "@/lib/domain/project/project-detail";
import type { ContractPart } from "@/lib/domain/project/project-list";

/** Money in JSON from the database: đồng as text, for a JSON number would lose the last digits. */
export type Texts<Keys extends string> = Readonly<Record<Keys, string>>;

export type ContractRow = Omit<ContractPart, "value" | "paid"> & Texts<"value" | "paid">;

type ShareRow = Texts<"amount" | "advanceLimit" | "advanced" | "paid"> & {
  readonly contractNumber: string;
  readonly content: Named;
  readonly advancePercent: number;
  readonly accepted: boolean;
};

export type YearRow = Texts<"assigned" | "released" | "committed" | "paid"> & {
  readonly budgetYear: number;
  readonly fund: Fund;
  readonly shares: readonly ShareRow[];
};

export const contractPart = (row: ContractRow): ContractPart => ({
  ...row,
  value: BigInt(row.value),
  paid: BigInt(row.paid),
});

export const yearStanding = ({ budgetYear, fund, shares, ...row }: YearRow): YearStanding => ({
  budgetYear,
  balance: {
    fund,
    assigned: BigInt(row.assigned),
    released: BigInt(row.released),
    committed: BigInt(row.committed),
    paid: BigInt(row.paid),
  },
  shares: shares.map((share) => ({
    ...share,
    amount: BigInt(share.amount),
    advanceLimit: BigInt(share.advanceLimit),
    advanced: BigInt(share.advanced),
    paid: BigInt(share.paid),
  })),
});

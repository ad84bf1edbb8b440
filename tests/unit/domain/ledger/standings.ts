import type { ShareBalance, Standing, YearBalance } from "@/lib/domain/ledger/balances";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";

const MILLION = 1_000_000n;

/** Triệu đồng, as people of the field speak of support. */
export const million = (count: number): bigint => BigInt(count) * MILLION;

/** A contract share of 300 triệu with a 70 % advance, nothing paid yet, unless told otherwise. */
export function aShareBalance(changes: Partial<ShareBalance> = {}): ShareBalance {
  const amount = changes.amount ?? million(300);
  const advancePercent = changes.advancePercent ?? 70;
  return {
    amount,
    advancePercent,
    advanceLimit: (amount * BigInt(advancePercent)) / 100n,
    advanced: 0n,
    disbursed: 0n,
    acceptedParts: 0n,
    accepted: false,
    ...changes,
  };
}

/** A year of a KCQG đề án with 300 triệu assigned, released and contracted, unless told otherwise. */
export function aYearBalance(changes: Partial<YearBalance> = {}): YearBalance {
  return {
    fund: "KCQG",
    plan: million(300),
    released: million(300),
    committed: million(300),
    disbursed: 0n,
    ...changes,
  };
}

export function aStanding(share: Partial<ShareBalance> = {}, year: Partial<YearBalance> = {}): Standing {
  const balance = aShareBalance(share);
  return { share: balance, year: aYearBalance({ disbursed: balance.disbursed, ...year }) };
}

export function aContractShare(changes: Partial<ContractShare> = {}): ContractShare {
  return {
    id: "share-1",
    contractId: "contract-1",
    contractNumber: "01/HĐ-KC",
    signedOn: "2026-02-10",
    endOn: "2026-10-31",
    fund: "KCQG",
    budgetYear: 2026,
    content: "ND3",
    acceptedOn: null,
    advanceCondition: null,
    standing: aStanding(),
    ...changes,
  };
}

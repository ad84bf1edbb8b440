import type { VoucherEntry } from "@/lib/db/vouchers";
import { posted } from "@/lib/domain/ledger/balances";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";
import type { PayableOfSheet } from "@/lib/queries/vouchers/payable-of-codes";

type Share = PayableOfSheet["shares"][number];

/** The balances of shares and years as they stand after what was posted here before. */
export class RunningBalances {
  readonly #shares = new Map<string, ContractShare["standing"]["share"]>();
  readonly #years = new Map<string, bigint>();

  now(project: PayableOfSheet, share: Share): ContractShare {
    const { standing, budgetYear } = share;
    const disbursed = this.#years.get(`${project.id} ${budgetYear}`) ?? standing.year.disbursed;
    return {
      ...share,
      standing: { share: this.#shares.get(share.id) ?? standing.share, year: { ...standing.year, disbursed } },
    };
  }

  post(project: PayableOfSheet, share: Share, { kind, signedAmount }: Pick<VoucherEntry, "kind" | "signedAmount">) {
    const then = posted(this.now(project, share).standing, kind, signedAmount);
    this.#shares.set(share.id, then.share);
    this.#years.set(`${project.id} ${share.budgetYear}`, then.year.disbursed);
  }
}

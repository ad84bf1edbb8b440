import type { Fund } from "../fund";
import type { Dong } from "../money";

/** Cost of a đề án by source, in đồng. Sources are never mixed in one ratio. */
export type Budget = {
  /** Kinh phí khuyến công hỗ trợ. */
  readonly support: Dong;
  /** Đối ứng của đơn vị thụ hưởng. */
  readonly counterpart: Dong;
  readonly other: Dong;
};

/** The money chain of a đề án, in đồng: from issued decisions, issued releases, contracts and posted vouchers. */
export type MoneyChain = {
  readonly plan: Dong;
  readonly released: Dong;
  readonly committed: Dong;
  readonly disbursed: Dong;
};

/** All amounts of one đề án. */
export type ProjectAmounts = Budget &
  Omit<MoneyChain, "released"> & {
    /** Total cost (tổng kinh phí): the three sources together. */
    readonly total: Dong;
    /** Null for KCĐP, which is not released by tranche. */
    readonly released: Dong | null;
    /** The most that could be paid now under all guards together. */
    readonly available: Dong;
  };

/** Puts the amounts of one đề án together. */
export function projectAmounts(fund: Fund, budget: Budget, chain: MoneyChain, available: Dong): ProjectAmounts {
  const { support, counterpart, other } = budget;
  const { plan, committed, disbursed } = chain;
  const released = fund === "KCQG" ? chain.released : null;
  const total = support + counterpart + other;
  return { total, support, counterpart, other, plan, released, committed, disbursed, available };
}

import type { SupportCap } from "../catalogue/catalogue";
import type { Fund } from "../fund";
import type { Dong } from "../money";

/** Mức hỗ trợ tối đa for one item of a đề án: the nation's, or the lower one that its province set for its own fund. */
export type CapInForce = Omit<SupportCap, "fund"> & { readonly item: string };

/** What a province's resolution says of one item. */
export type ProvincialCap = {
  readonly item: string;
  readonly maxPercent: number | null;
  readonly maxAmount: Dong;
  readonly basis: SupportCap["basis"];
};

/**
 * The caps that bind a đề án of this fund. KCQG has the nation's; KCĐP has its province's own where there is one, each
 * limit no wider than the nation's, and the nation's where the province has set none.
 */
export function capsFor(
  fund: Fund,
  national: readonly CapInForce[],
  own: readonly ProvincialCap[],
): readonly CapInForce[] {
  if (fund === "KCQG") return national;
  return national.map((cap) => {
    const set = own.find(({ item }) => item === cap.item);
    if (!set) return cap;
    const maxAmount = set.maxAmount < cap.maxAmount ? set.maxAmount : cap.maxAmount;
    return { ...cap, maxAmount, maxPercent: narrower(set.maxPercent, cap.maxPercent), basis: set.basis };
  });
}

function narrower(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : Math.min(one, other);
}

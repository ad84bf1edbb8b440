import type { RegionCode } from "@/lib/domain/figures/execution-query";
import type { Fund } from "@/lib/domain/fund";
import type { ItemCode } from "../../reference/items";

/** One region's programme of one year and fund. */
export type Cell = { readonly year: number; readonly region: RegionCode; readonly fund: Fund };

/** A budget line in the making: one item of a đề án, its fund support and how many it is for. */
export type DraftLine = { readonly item: ItemCode; readonly amount: bigint; readonly count: number };

/** What a province's programme of the year is made of. */
export type ProvinceProgramme = {
  readonly unitId: string;
  readonly lag: number;
  readonly plan: bigint;
  readonly lines: readonly DraftLine[];
};

import type { ItemCode } from "../../reference/items";
import type { Slot } from "./plan-of-proposals";

/** A đề án of next year's plan, with what its rows are drawn from. */
export type Proposal = Slot & {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly unitId: string;
  readonly item: ItemCode;
  /** What it names, aims at or teaches: establishments, booths, learners. */
  readonly count: number;
  readonly support: bigint;
  readonly trade: string;
  readonly commune: string;
  readonly province: string;
  readonly startYear: number;
  readonly endYear: number;
  readonly implementingUnit: string;
  readonly recordedAt: string;
};

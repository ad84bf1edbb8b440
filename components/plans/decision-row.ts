import type { Dong } from "@/lib/domain/money";

/** A row of a decision's form: a đề án, with what is proposed and planned, and the amount it starts from. */
export type DecisionRow = {
  readonly code: string;
  readonly title: string;
  readonly unitName: string;
  readonly content: { readonly code: string; readonly name: string };
  readonly proposed: Dong | null;
  readonly plan: Dong;
  /** Its place in the reserve list of the year. */
  readonly rank: number | null;
  readonly amount: string;
  readonly note: string;
};

/** A row of money without a đề án. */
export type LooseRow = {
  readonly unitId: string;
  readonly content: string;
  readonly amount: string;
  readonly note: string;
};

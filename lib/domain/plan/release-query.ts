import type { BudgetYear } from "../period/period";

/** What a list of releases is narrowed to; `unitId`: its lines of that province alone. */
export type ReleasesQuery = {
  readonly year: BudgetYear | null;
  readonly tranche: number | null;
  readonly unitId: string | null;
  readonly page: number;
  readonly size: number;
};

/** A đề án that a release may give money to: it has a plan of the year; all in đồng. */
export type ReleaseCandidate = {
  readonly code: string;
  readonly title: string;
  readonly unitId: string;
  readonly content: string;
  readonly plan: bigint;
  readonly released: bigint;
  readonly paid: bigint;
};

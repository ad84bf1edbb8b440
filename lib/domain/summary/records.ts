/** What of one province fell due and kept its day, from the beginning of last year to the end of the period. */
export type PunctualCounts = {
  /** Đề án whose contract had ended: those that were accepted (nghiệm thu) by then, and all of them. */
  readonly accepted: bigint;
  readonly due: bigint;
  /** Periodic reports that fell due, whether or not they came: those certified by their day, and all of them. */
  readonly reportedInTime: bigint;
  readonly reported: bigint;
};

/** A release (đợt phân bổ): its decision, and the days since the latest plan decision of the national fund before it. */
export type ReleaseAfterPlan = { readonly tranche: number; readonly number: string; readonly days: bigint };

/** Đề án that have money in the year's plan, counted once each: all, by content, and by the groups that reports use. */
export type PlannedProjects = {
  readonly all: bigint;
  readonly byContent: ReadonlyMap<string, bigint>;
  readonly byGroup: ReadonlyMap<string, bigint>;
};

/** What a summary needs of the records beside its views. A province that is not in `punctual` has nothing to be judged by. */
export type SummaryRecords = {
  readonly punctual: ReadonlyMap<string, PunctualCounts>;
  readonly releases: readonly ReleaseAfterPlan[];
  readonly projects: PlannedProjects;
};

/** Records of which nothing is known. */
export const NO_RECORDS: SummaryRecords = {
  ...{ punctual: new Map(), releases: [] },
  projects: { all: 0n, byContent: new Map(), byGroup: new Map() },
};

/** What may be decided on a likely double: it is none, one of the two will be mended, or both stand for a reason. */
export const DOUBLE_DECISIONS = ["not-double", "will-mend", "accepted"] as const;

/** Kết luận về nghi hỗ trợ trùng: it holds nothing back, and the newest counts. */
export type DoubleDecision = {
  readonly decision: (typeof DOUBLE_DECISIONS)[number];
  readonly reason: string;
  readonly decidedBy: string;
  /** In whose name, where it was decided under a delegation. */
  readonly onBehalfOf: string | null;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
};

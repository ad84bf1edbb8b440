/** States of a request: being written, waiting, sent back, agreed, refused, taken back by its unit. */
export const ADJUSTMENT_STATES = ["DRAFT", "SUBMITTED", "RETURNED", "AGREED", "REFUSED", "WITHDRAWN"] as const;
export type AdjustmentState = (typeof ADJUSTMENT_STATES)[number];

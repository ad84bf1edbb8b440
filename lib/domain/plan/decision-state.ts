/** States of a plan decision: being drafted by its officer, and issued, from when on it never changes. */
export const DECISION_STATES = ["DRAFT", "ISSUED"] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

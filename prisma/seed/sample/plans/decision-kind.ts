/** What a plan decision does: gives, adjusts, adds to or takes back (giao, điều chỉnh, bổ sung, thu hồi). */
export type DecisionKind = "ASSIGN" | "ADJUST" | "SUPPLEMENT" | "WITHDRAW";

/** The Ministry takes back by adjusting. */
export type NationalDecisionKind = Exclude<DecisionKind, "WITHDRAW">;

import type { DecisionStepRow } from "./step";

const CHECKED = [
  "signed",
  "has-lines",
  "signs-of-its-kind",
  "projects-ready",
  "above-committed",
  "by-another-person",
] as const;

/**
 * What is done with a plan decision (quyết định giao, điều chỉnh, bổ sung, thu hồi kế hoạch): an officer drafts it, a leader
 * issues it; the national fund's is the Ministry's, a province's own fund its province's.
 */
export const DECISION_STEPS = {
  "decision.draft": {
    of: "decision",
    permission: "decision.draft",
    from: ["DRAFT"],
    to: null,
    by: ["MINISTRY_OFFICER"],
    funds: ["KCQG"],
    requires: [],
    note: "none",
  },
  "decision.draft-local": {
    of: "decision",
    permission: "decision.draft-local",
    from: ["DRAFT"],
    to: null,
    by: ["PROVINCE_OFFICER"],
    funds: ["KCDP"],
    requires: [],
    note: "none",
  },
  "decision.issue": {
    of: "decision",
    permission: "decision.issue",
    verb: "issue",
    from: ["DRAFT"],
    to: "ISSUED",
    by: ["MINISTRY_LEADER"],
    funds: ["KCQG"],
    requires: CHECKED,
    note: "none",
    apartFrom: ["decision.draft"],
  },
  "decision.issue-local": {
    of: "decision",
    permission: "decision.issue-local",
    verb: "issue",
    from: ["DRAFT"],
    to: "ISSUED",
    by: ["PROVINCE_LEADER"],
    funds: ["KCDP"],
    requires: CHECKED,
    note: "none",
    apartFrom: ["decision.draft-local"],
  },
} as const satisfies Record<string, DecisionStepRow>;

type DecisionStep = keyof typeof DECISION_STEPS;

/** Who drafts and who issues a decision of a fund: one step each, which their roles follow from. */
export const STEPS_OF_FUND = {
  KCQG: { draft: "decision.draft", issue: "decision.issue" },
  KCDP: { draft: "decision.draft-local", issue: "decision.issue-local" },
} as const satisfies Record<string, Record<"draft" | "issue", DecisionStep>>;

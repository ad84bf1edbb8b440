import { LEVELS, type Level } from "../adjustment/change";
import { FUNDS, type Fund } from "../fund";
import type { AdjustmentStepRow } from "./step";

const ASKING = { of: "adjustment", by: ["PROVINCE_OFFICER"], funds: FUNDS, levels: LEVELS } as const;
const DECIDING = {
  of: "adjustment",
  from: ["SUBMITTED"],
  apartFrom: ["adjustment.write", "adjustment.submit"],
} as const;
/** Minor changes of the national fund: the Cục. Major ones: the Ministry. A province's own: the Sở, with UBND's paper. */
const CUC = { ...DECIDING, by: ["MINISTRY_OFFICER"], funds: ["KCQG"], levels: ["MINOR"] } as const;
const MINISTRY = { ...DECIDING, by: ["MINISTRY_LEADER"], funds: ["KCQG"], levels: ["MAJOR"] } as const;
const PROVINCE = { ...DECIDING, by: ["PROVINCE_LEADER"], funds: ["KCDP"], levels: LEVELS } as const;

const RETURN = {
  to: "RETURNED",
  verb: "return",
  requires: ["by-another-person", "reason-given"],
  note: "required",
} as const;
const REFUSE = {
  to: "REFUSED",
  verb: "refuse",
  requires: ["by-another-person", "reason-given"],
  note: "required",
} as const;
const AGREE = {
  to: "AGREED",
  verb: "agree",
  note: "optional",
  requires: ["by-another-person", "being-carried-out", "as-it-stands", "signed"],
} as const;

/** The way of a request to adjust a running đề án (yêu cầu điều chỉnh); what it changes says who decides it. */
export const ADJUSTMENT_STEPS = {
  "adjustment.write": {
    ...ASKING,
    permission: "adjustment.write",
    from: ["DRAFT", "RETURNED"],
    to: null,
    requires: [],
    note: "none",
  },
  "adjustment.submit": {
    ...ASKING,
    permission: "adjustment.submit",
    verb: "submit",
    from: ["DRAFT", "RETURNED"],
    to: "SUBMITTED",
    requires: ["being-carried-out", "as-it-stands"],
    note: "optional",
  },
  "adjustment.withdraw": {
    ...ASKING,
    permission: "adjustment.withdraw",
    verb: "withdraw",
    from: ["DRAFT", "RETURNED", "SUBMITTED"],
    to: "WITHDRAWN",
    requires: [],
    note: "optional",
  },
  "adjustment.return": { ...CUC, ...RETURN, permission: "adjustment.return" },
  "adjustment.agree": { ...CUC, ...AGREE, permission: "adjustment.agree" },
  "adjustment.refuse": { ...CUC, ...REFUSE, permission: "adjustment.refuse" },
  "adjustment.return-major": { ...MINISTRY, ...RETURN, permission: "adjustment.return-major" },
  "adjustment.agree-major": { ...MINISTRY, ...AGREE, permission: "adjustment.agree-major" },
  "adjustment.refuse-major": { ...MINISTRY, ...REFUSE, permission: "adjustment.refuse-major" },
  "adjustment.return-local": { ...PROVINCE, ...RETURN, permission: "adjustment.return-local" },
  "adjustment.agree-local": { ...PROVINCE, ...AGREE, permission: "adjustment.agree-local" },
  "adjustment.refuse-local": { ...PROVINCE, ...REFUSE, permission: "adjustment.refuse-local" },
} as const satisfies Record<string, AdjustmentStepRow>;

/** A step that takes a request further; writing it leaves it where it is. */
export type AdjustmentMove = Exclude<keyof typeof ADJUSTMENT_STEPS, "adjustment.write">;

/** The words of its addresses. */
export const ADJUSTMENT_VERBS = ["submit", "withdraw", "return", "agree", "refuse"] as const;
export type AdjustmentVerb = (typeof ADJUSTMENT_VERBS)[number];

/** Which step a word is on a request of this fund at this level, whoever asks for it. */
export function adjustmentStep(verb: AdjustmentVerb, fund: Fund, level: Level): AdjustmentMove {
  if (verb === "submit" || verb === "withdraw") return `adjustment.${verb}`;
  if (fund === "KCDP") return `adjustment.${verb}-local`;
  return level === "MAJOR" ? `adjustment.${verb}-major` : `adjustment.${verb}`;
}

import { FUNDS } from "../fund";
import type { Step } from "./step";

/** Before the Cục has it: the unit writes, the Sở looks. */
const AT_HOME = ["DRAFT", "SUBMITTED", "RETURNED", "APPRAISED_LOCAL"] as const;
const BEFORE_SO = ["SUBMITTED", "APPRAISED_LOCAL"] as const;
const BEFORE_CUC = ["REGISTERED", "APPRAISED_CENTRAL"] as const;

/**
 * The first half of a đề án's life (domain §5): written, submitted, appraised by the Sở and, of the national fund,
 * registered with and appraised by the Cục. What is returned goes back to its unit, whoever returned it, and comes
 * before the Sở again.
 */
export const PROJECT_STEPS = {
  "project.edit": {
    permission: "project.edit",
    from: ["DRAFT", "RETURNED"],
    to: null,
    by: ["PROVINCE_OFFICER"],
    funds: FUNDS,
    requires: [],
    note: "none",
  },
  "project.submit": {
    permission: "project.submit",
    verb: "submit",
    from: ["DRAFT", "RETURNED"],
    to: "SUBMITTED",
    by: ["PROVINCE_OFFICER"],
    funds: FUNDS,
    requires: ["complete-dossier"],
    note: "optional",
  },
  "project.return": {
    permission: "project.return",
    verb: "return",
    from: BEFORE_SO,
    to: "RETURNED",
    by: ["PROVINCE_LEADER"],
    funds: FUNDS,
    requires: [],
    note: "required",
  },
  "project.return-central": {
    permission: "project.return-central",
    verb: "return",
    from: BEFORE_CUC,
    to: "RETURNED",
    by: ["MINISTRY_OFFICER"],
    funds: ["KCQG"],
    requires: [],
    note: "required",
  },
  "project.appraise-local": {
    permission: "project.appraise-local",
    verb: "appraise-local",
    from: ["SUBMITTED"],
    to: "APPRAISED_LOCAL",
    by: ["PROVINCE_LEADER"],
    funds: FUNDS,
    requires: ["by-another-person", "council-has-met"],
    note: "optional",
    apartFrom: ["project.submit"],
  },
  "project.register": {
    permission: "project.register",
    verb: "register",
    from: ["APPRAISED_LOCAL"],
    to: "REGISTERED",
    by: ["PROVINCE_LEADER"],
    funds: ["KCQG"],
    requires: ["by-another-person"],
    note: "optional",
    apartFrom: ["project.submit"],
  },
  "project.appraise-central": {
    permission: "project.appraise-central",
    verb: "appraise-central",
    from: ["REGISTERED"],
    to: "APPRAISED_CENTRAL",
    by: ["MINISTRY_OFFICER"],
    funds: ["KCQG"],
    requires: ["by-another-person"],
    note: "optional",
    apartFrom: ["project.submit", "project.appraise-local", "project.register"],
  },
  "project.withdraw": {
    permission: "project.withdraw",
    verb: "withdraw",
    from: AT_HOME,
    to: "WITHDRAWN",
    by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"],
    funds: FUNDS,
    requires: [],
    note: "required",
  },
  "project.withdraw-registered": {
    permission: "project.withdraw-registered",
    verb: "withdraw",
    from: BEFORE_CUC,
    to: "WITHDRAWN",
    by: ["PROVINCE_LEADER"],
    funds: ["KCQG"],
    requires: [],
    note: "required",
  },
  "project.reject": {
    permission: "project.reject",
    verb: "reject",
    from: BEFORE_SO,
    to: "REJECTED",
    by: ["PROVINCE_LEADER"],
    funds: FUNDS,
    requires: ["by-another-person"],
    note: "required",
    apartFrom: ["project.submit"],
  },
  "project.reject-central": {
    permission: "project.reject-central",
    verb: "reject",
    from: BEFORE_CUC,
    to: "REJECTED",
    by: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    funds: ["KCQG"],
    requires: ["by-another-person"],
    note: "required",
    apartFrom: ["project.submit", "project.appraise-local", "project.register"],
  },
} as const satisfies Record<string, Step>;

import { FUNDS } from "../fund";
import type { ProjectStepRow } from "./step";

const SETTLING = {
  of: "project",
  verb: "settle",
  from: ["ACCEPTED"],
  to: "SETTLED",
  requires: [],
  note: "optional",
} as const;
const STOPPING = {
  of: "project",
  verb: "stop",
  from: ["ASSIGNED", "CONTRACTED", "IN_PROGRESS"],
  to: "STOPPED",
  requires: [],
  note: "required",
} as const;

/**
 * How a đề án that was assigned ends (domain §5): settled by its Sở or the Cục, stopped by whose fund it is, withdrawn
 * before any contract. What was committed and not paid goes back to its plan.
 */
export const ENDING_STEPS = {
  "project.settle": { ...SETTLING, permission: "project.settle", by: ["PROVINCE_LEADER"], funds: FUNDS },
  "project.settle-central": {
    ...SETTLING,
    permission: "project.settle-central",
    by: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    funds: ["KCQG"],
  },
  "project.stop": { ...STOPPING, permission: "project.stop", by: ["MINISTRY_LEADER"], funds: ["KCQG"] },
  "project.stop-local": { ...STOPPING, permission: "project.stop-local", by: ["PROVINCE_LEADER"], funds: ["KCDP"] },
  "project.withdraw-assigned": {
    of: "project",
    permission: "project.withdraw-assigned",
    verb: "withdraw",
    from: ["ASSIGNED"],
    to: "WITHDRAWN",
    by: ["PROVINCE_LEADER"],
    funds: FUNDS,
    requires: [],
    note: "required",
  },
} as const satisfies Record<string, ProjectStepRow>;

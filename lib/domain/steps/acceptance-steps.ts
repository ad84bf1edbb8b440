import { FUNDS } from "../fund";
import type { ProjectStepRow } from "./step";

const ACCEPTING = {
  of: "project",
  verb: "accept",
  from: ["IN_PROGRESS"],
  by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"],
  funds: FUNDS,
  requires: [],
  note: "optional",
} as const;

/**
 * Nghiệm thu cơ sở (domain §5): what was carried out is taken over with its outputs, once for each budget year. The
 * last year's moves the đề án; an earlier year's leaves it being carried out.
 */
export const ACCEPTANCE_STEPS = {
  "project.accept": { ...ACCEPTING, permission: "project.accept", to: "ACCEPTED" },
  "project.accept-year": { ...ACCEPTING, permission: "project.accept-year", to: "IN_PROGRESS" },
} as const satisfies Record<string, ProjectStepRow>;

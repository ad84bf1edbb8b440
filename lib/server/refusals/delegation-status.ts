import type { DelegationRefusal } from "@/lib/domain/refusals/delegation-refusal";
import { CONFLICT, FORBIDDEN, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a delegation (ủy quyền). */
export const delegationStatus: Record<DelegationRefusal["code"], number> = {
  "delegation.chain": FORBIDDEN,
  "delegation.not-a-colleague": WRONG_VALUE,
  "delegation.from-past": WRONG_VALUE,
  "delegation.ends-first": WRONG_VALUE,
  "delegation.too-long": WRONG_VALUE,
  "delegation.overlaps": CONFLICT,
  "delegation.ended": CONFLICT,
  "delegation.not-in-force": CONFLICT,
};

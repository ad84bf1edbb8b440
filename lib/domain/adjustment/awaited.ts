import type { Actor } from "../access/actor";
import { fundDecidedBy } from "../access/decision-rules";
import { can, ownPlace } from "../access/permissions";
import type { Fund } from "../fund";
import { adjustmentStep } from "../steps/adjustment-steps";
import { LEVELS, type Level } from "./change";

/** Which requests wait for somebody: returned ones to whoever writes them, submitted ones to whoever decides at their level. */
export type AwaitedAdjustments =
  | { readonly state: "RETURNED" }
  | { readonly state: "SUBMITTED"; readonly fund: Fund; readonly levels: readonly Level[] };

/** Yêu cầu điều chỉnh chờ người này; null where none ever waits for them. */
export function awaitedOf(actor: Actor): AwaitedAdjustments | null {
  const place = ownPlace(actor);
  if (can(actor, "adjustment.write", place)) return { state: "RETURNED" };
  const fund = fundDecidedBy(actor);
  const levels = LEVELS.filter((level) => can(actor, adjustmentStep("agree", fund, level), place));
  return levels.length > 0 ? { state: "SUBMITTED", fund, levels } : null;
}

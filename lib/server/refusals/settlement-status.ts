import type { SettlementRefusal } from "@/lib/domain/refusals/settlement-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a settlement (thanh lý, quyết toán). */
export const settlementStatus: Record<SettlementRefusal["code"], number> = {
  "settlement.in-future": WRONG_VALUE,
  "settlement.before-acceptance": WRONG_VALUE,
  "settlement.before-paper": WRONG_VALUE,
  "settlement.below-paid": CONFLICT,
  "settlement.above-committed": CONFLICT,
  "settlement.not-paid": CONFLICT,
};

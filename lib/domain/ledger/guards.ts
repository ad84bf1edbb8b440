import type { Standing } from "./balances";

/** The guards on paid money, named as the database's constraints are (domain: the money chain and its guards). */
export const GUARDS = [
  "paid_not_negative",
  "payment_after_acceptance",
  "paid_within_contract",
  "advance_within_rate",
  "paid_within_assigned",
  "paid_within_released",
] as const;
export type Guard = (typeof GUARDS)[number];

const KEPT: Record<Guard, (standing: Standing) => boolean> = {
  paid_not_negative: ({ share }) => share.disbursed >= 0n,
  payment_after_acceptance: ({ share }) =>
    share.accepted || share.disbursed === share.advanced || share.disbursed <= share.acceptedParts,
  paid_within_contract: ({ share }) => share.disbursed <= share.amount,
  advance_within_rate: ({ share }) => share.accepted || share.advanced <= share.advanceLimit,
  paid_within_assigned: ({ year }) => year.disbursed <= year.plan,
  paid_within_released: ({ year }) => year.fund === "KCDP" || year.disbursed <= year.released,
};

/** The guards these balances break; none, in a ledger that is in order. */
export function brokenGuards(standing: Standing): Guard[] {
  return GUARDS.filter((guard) => !KEPT[guard](standing));
}

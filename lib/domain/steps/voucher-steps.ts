import { FUNDS } from "../fund";
import { statesWhere } from "../project/state";
import type { Step } from "./step";

/** Money moves while a contract is carried out, and after acceptance until the đề án is settled. */
const PAYING = statesWhere(({ paying }) => paying);
/** Money comes back, and a mistake is mended, whatever became of the đề án since. */
const MENDING = PAYING.concat("SETTLED", "STOPPED");

const RECORDING = {
  of: "project",
  permission: "voucher.record",
  to: null,
  by: ["PROVINCE_OFFICER"],
  funds: FUNDS,
  note: "optional",
} as const;

/** What is done with the money of a đề án; the đề án stays where it is. */
export const VOUCHER_STEPS = {
  "voucher.advance": {
    ...RECORDING,
    from: PAYING,
    requires: ["paid-by-today", "paid-under-contract", "budget-year-of-contract", "on-condition", "within-limits"],
  },
  "voucher.pay": {
    ...RECORDING,
    from: PAYING,
    requires: ["paid-by-today", "paid-under-contract", "budget-year-of-contract", "after-acceptance", "within-limits"],
  },
  "voucher.refund": {
    ...RECORDING,
    from: MENDING,
    requires: ["paid-by-today", "paid-under-contract", "budget-year-of-contract", "within-limits"],
  },
  "voucher.reverse": {
    of: "project",
    permission: "voucher.reverse",
    from: MENDING,
    to: null,
    by: ["PROVINCE_LEADER"],
    funds: FUNDS,
    requires: ["not-a-reversal", "reversed-once", "by-another-person", "balances-kept"],
    note: "required",
  },
} as const satisfies Record<string, Step>;

import type { Translated } from "../translated";
import type { steps as vi } from "../vi/steps";

/** What each step is called, in English. */
export const steps: Translated<typeof vi> = {
  voucher: {
    advance: "Record an advance",
    pay: "Record a payment",
    refund: "Record a refund",
    reverse: "Reverse the voucher",
  },
};

import type { PlannedLine, PlannedProject } from "../plans/planned-project";

/** Money due on a line, before it has a date. */
export type Due = { readonly kind: "ADVANCE" | "PAYMENT"; readonly amount: bigint };

/** A line that will be paid: its share of the contract, and what is due in order. */
export type PayableLine = {
  readonly project: PlannedProject;
  readonly line: PlannedLine;
  readonly contracted: bigint;
  readonly dues: readonly Due[];
};

/** What is paid in a month of the budget year, 12 taking what is paid in the January after. */
export type MonthlyPayment = Due & { readonly month: number };

/** A voucher in the making. */
export type DatedPayment = {
  readonly kind: "ADVANCE" | "PAYMENT" | "REFUND";
  /** Signed: a refund takes away. */
  readonly amount: bigint;
  readonly paidOn: string;
};

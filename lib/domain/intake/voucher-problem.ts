/** What can be wrong with a voucher of a sheet (chứng từ trong tệp) beside what the ledger has, each told at its cell. */
export const VOUCHER_PROBLEMS = [
  "voucher-project-unknown",
  "voucher-contract-unknown",
  "voucher-contract-ambiguous",
  "voucher-content-needed",
  "voucher-content-unknown",
  "voucher-not-now",
  "voucher-in-future",
  "voucher-before-contract",
  "voucher-other-year",
  "voucher-before-acceptance",
  "voucher-without-condition",
  "voucher-over-contract",
  "voucher-over-advance",
  "voucher-over-parts",
  "voucher-over-assigned",
  "voucher-over-released",
  "voucher-refund-over-paid",
  "voucher-number-used",
  "voucher-twice",
] as const;

export type VoucherProblemCode = (typeof VOUCHER_PROBLEMS)[number];

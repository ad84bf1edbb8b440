/** Filed within fifteen days of the contract's last acceptance, liquidated by 22 January (domain §5); KCĐP to be confirmed. */
export const SETTLEMENT_DEADLINE_ROWS = [
  { fund: "KCQG", mark: "src" },
  { fund: "KCDP", mark: "uncertain" },
].map((of) => ({
  ...{ ...of, valid_from: "2010-01-01", valid_to: null, days_after_acceptance: 15 },
  ...{ liquidation_month: 1, liquidation_day: 22, legal_document_id: "tt-36-2013", clause: "Quyết toán, thanh lý" },
}));

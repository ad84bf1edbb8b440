/** What is refused of an acceptance (nghiệm thu). */
export type AcceptanceRefusal =
  | { code: "acceptance.other-year"; year: number; startYear: number; endYear: number }
  | { code: "acceptance.year-accepted"; year: number }
  | { code: "acceptance.years-open"; year: number }
  | { code: "acceptance.in-future"; on: string; today: string }
  | { code: "acceptance.before-contract"; on: string; signedOn: string; contractNumber: string }
  | { code: "acceptance.indicator-unknown"; field: string; indicator: string }
  | { code: "acceptance.reason-missing"; field: string; indicator: string; target: bigint; achieved: bigint };

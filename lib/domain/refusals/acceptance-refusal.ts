import type { Dong } from "../money";
import type { ProjectState } from "../project/state";

/** What is refused of an acceptance (nghiệm thu), of a whole year or of one beneficiary. */
export type AcceptanceRefusal =
  | { code: "acceptance.other-year"; year: number; startYear: number; endYear: number }
  | { code: "acceptance.year-accepted"; year: number }
  | { code: "acceptance.years-open"; year: number }
  | { code: "acceptance.in-future"; on: string; today: string }
  | { code: "acceptance.before-contract"; on: string; signedOn: string; contractNumber: string }
  | { code: "acceptance.indicator-unknown"; field: string; indicator: string }
  | { code: "acceptance.part-not-now"; state: ProjectState }
  | { code: "acceptance.share-unknown" }
  | { code: "acceptance.beneficiary-unknown" }
  | { code: "acceptance.part-taken"; name: string; on: string; amount: Dong }
  | { code: "acceptance.parts-over-contract"; contractNumber: string; committed: Dong; accepted: Dong }
  | { code: "acceptance.part-over-support"; name: string; support: Dong; accepted: Dong }
  | { code: "acceptance.part-recalled"; name: string }
  | { code: "acceptance.part-paid"; name: string; accepted: Dong; paid: Dong }
  | { code: "acceptance.reason-missing"; field: string; indicator: string; target: bigint; achieved: bigint };

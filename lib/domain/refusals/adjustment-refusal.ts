import type { Change } from "../adjustment/change";
import type { Dong } from "../money";
import type { ProjectState } from "../project/state";

/** What is refused of a request to adjust a đề án (điều chỉnh đề án). */
export type AdjustmentRefusal =
  | { code: "adjustment.stale"; version: number }
  | { code: "adjustment.busy" }
  | { code: "adjustment.too-many"; project: string; most: number }
  | { code: "adjustment.not-running"; project: string; state: ProjectState }
  | { code: "adjustment.no-changes" }
  | { code: "adjustment.line-repeated"; line: number; change: Change }
  | { code: "adjustment.line-unknown"; line: number; change: Change }
  | { code: "adjustment.moved"; change: Change }
  | { code: "adjustment.out-of-years"; startYear: number; endYear: number }
  | { code: "adjustment.support-over"; support: Dong; most: Dong | null }
  | { code: "adjustment.tax-code-wrong"; taxCode: string }
  | { code: "adjustment.replacement-without-code"; name: string }
  | { code: "adjustment.beneficiary-twice"; name: string }
  | { code: "adjustment.beneficiary-engaged" }
  | { code: "adjustment.not-signed"; field: "documentNumber" | "documentSignedOn" }
  | { code: "adjustment.signed-ahead"; signedOn: string; today: string };

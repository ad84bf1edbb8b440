import type { Dong } from "../money";
import type { ProjectState } from "../project/state";

/** What is refused of a release of the national fund (cấp kinh phí) being recorded. */
export type ReleaseRefusal =
  | { code: "release.number-taken"; number: string; tranche: number }
  | { code: "release.signed-ahead"; signedOn: string; today: string }
  | { code: "release.line-project-unknown"; line: number; project: string }
  | { code: "release.line-not-assigned"; line: number; project: string; state: ProjectState }
  | { code: "release.line-repeated"; line: number; project: string }
  | { code: "release.over-plan"; project: string; plan: Dong; released: Dong }
  | { code: "release.below-paid"; project: string; released: Dong; paid: Dong }
  | { code: "release.busy" };

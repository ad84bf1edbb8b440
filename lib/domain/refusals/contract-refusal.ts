import type { Dong } from "../money";
import type { ProjectState } from "../project/state";

/**
 * What is refused of a contract (hợp đồng) being signed, of a paper that changes it, or of the condition its advance
 * waits for.
 */
export type ContractRefusal =
  | { code: "condition.not-asked" }
  | { code: "condition.percent-missing" }
  | { code: "condition.in-future"; datedOn: string; today: string }
  | { code: "contract.signed-ahead"; signedOn: string; today: string }
  | { code: "contract.ends-before-signed"; signedOn: string; endOn: string }
  | { code: "contract.before-decision"; signedOn: string; number: string; decidedOn: string }
  | { code: "contract.year-unknown"; year: number; startYear: number; endYear: number }
  | { code: "contract.no-plan"; project: string; year: number }
  | { code: "contract.year-accepted"; project: string; year: number }
  | { code: "contract.shares-required"; contents: readonly string[] }
  | { code: "contract.content-unknown"; content: string; contents: readonly string[] }
  | { code: "contract.shares-differ"; value: Dong; shared: Dong }
  | { code: "contract.over-assigned"; project: string; asked: Dong; plan: Dong; committed: Dong }
  | { code: "contract.beneficiaries-unnamed"; project: string; named: number; needed: number }
  | { code: "contract.beneficiary-twice"; project: string; name: string }
  | { code: "contract.content-twice"; project: string; content: string }
  | { code: "contract.beneficiary-without-code"; project: string; name: string }
  | { code: "contract.double-to-mend"; project: string; other: string }
  | { code: "contract.number-taken"; number: string; year: number }
  | { code: "contract.projects-apart"; projects: readonly string[] }
  | { code: "contract.project-unknown"; line: number; project: string }
  | { code: "contract.project-not-ready"; line: number; project: string; state: ProjectState }
  | { code: "contract.share-repeated"; line: number; project: string }
  | { code: "contract.not-under-way"; number: string }
  | { code: "contract.paper-number-taken"; number: string }
  | { code: "contract.paper-before-decision"; project: string; signedOn: string; number: string; decidedOn: string }
  | { code: "contract.paper-before"; signedOn: string; number: string; day: string }
  | { code: "contract.paper-changes-nothing" }
  | { code: "contract.share-unknown"; project: string }
  | { code: "contract.below-paid"; project: string; amount: Dong; paid: Dong }
  | { code: "contract.below-advanced"; project: string; amount: Dong; advanced: Dong; percent: number }
  | { code: "contract.busy" };

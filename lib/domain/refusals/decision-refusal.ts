import type { Dong } from "../money";
import type { DecisionKind } from "../plan/decision";
import type { ProjectState } from "../project/state";

/** What is refused of a plan decision (quyết định giao kế hoạch) being written or issued. */
export type DecisionRefusal =
  | { code: "decision.stale"; version: number }
  | { code: "decision.busy" }
  | { code: "decision.not-signed"; field: "number" | "signedOn" | "signer" }
  | { code: "decision.signed-ahead"; signedOn: string; today: string }
  | { code: "decision.number-taken"; number: string }
  | { code: "decision.no-lines" }
  | { code: "decision.wrong-sign"; kind: DecisionKind; line: number }
  | { code: "decision.not-own-place"; field: "fund" | "unitId" }
  | { code: "decision.line-unplaced"; line: number }
  | { code: "decision.line-content-unknown"; line: number; content: string }
  | { code: "decision.line-project-unknown"; line: number; project: string }
  | { code: "decision.line-of-other-year"; line: number; project: string; years: string }
  | { code: "decision.line-repeated"; line: number; project: string }
  | { code: "decision.project-of-other-year"; project: string }
  | { code: "decision.unit-of-other-time"; unitId: string; year: number }
  | { code: "decision.project-not-ready"; project: string; state: ProjectState }
  | { code: "decision.below-committed"; project: string; plan: Dong; committed: Dong; released: Dong };

import type { AcceptanceRefusal } from "./refusals/acceptance-refusal";
import type { AccountRefusal } from "./refusals/account-refusal";
import type { AdjustmentRefusal } from "./refusals/adjustment-refusal";
import type { CarryingRefusal } from "./refusals/carrying-refusal";
import type { ConferenceRefusal } from "./refusals/conference-refusal";
import type { ContractRefusal } from "./refusals/contract-refusal";
import type { CouncilRefusal } from "./refusals/council-refusal";
import type { DecisionRefusal } from "./refusals/decision-refusal";
import type { DelegationRefusal } from "./refusals/delegation-refusal";
import type { FileRefusal } from "./refusals/file-refusal";
import type { ProjectRefusal } from "./refusals/project-refusal";
import type { ReferenceRefusal } from "./refusals/reference-refusal";
import type { RegisterRefusal } from "./refusals/register-refusal";
import type { ReleaseRefusal } from "./refusals/release-refusal";
import type { ReportRefusal } from "./refusals/report-refusal";
import type { ReserveRefusal } from "./refusals/reserve-refusal";
import type { SettlementRefusal } from "./refusals/settlement-refusal";
import type { StatementRefusal } from "./refusals/statement-refusal";
import type { StepRefusal } from "./refusals/step-refusal";
import type { VoucherRefusal } from "./refusals/voucher-refusal";

/**
 * Every way the portal can say no to a person. A code is a fact for programs and stays for ever; the sentence
 * for it lives in lib/format/refusals and its status in lib/server/refusals, which do not compile until each code has
 * one. What a noun refuses stands in lib/domain/refusals; here stands what is refused of any.
 */
export type Refusal =
  | { code: "session.required" }
  | { code: "access.forbidden"; permission: string }
  | { code: "access.not-found"; entity: string; id: string }
  | { code: "request.idempotency-key-missing" }
  | { code: "request.idempotency-key-reused" }
  | { code: "view.name-taken"; name: string }
  | { code: "view.too-many"; most: number }
  | {
      code: "draft.stale";
      version: number;
      kept: Readonly<Record<string, string>>;
      given: Readonly<Record<string, string>>;
    }
  | { code: "paper.busy" }
  | { code: "guard.busy" }
  | VoucherRefusal
  | StepRefusal
  | ProjectRefusal
  | ReserveRefusal
  | DecisionRefusal
  | ReleaseRefusal
  | ContractRefusal
  | AcceptanceRefusal
  | SettlementRefusal
  | CarryingRefusal
  | AdjustmentRefusal
  | StatementRefusal
  | ReportRefusal
  | CouncilRefusal
  | FileRefusal
  | ConferenceRefusal
  | DelegationRefusal
  | ReferenceRefusal
  | RegisterRefusal
  | AccountRefusal;

export type RefusalCode = Refusal["code"];

/** Expected, and safe to explain to the user. Anything else thrown is a bug and becomes a 500. */
export class DomainError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "DomainError";
    this.refusal = refusal;
  }
}

/** The one way to say no. */
export function refuse(refusal: Refusal): never {
  throw new DomainError(refusal);
}

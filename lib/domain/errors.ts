import type { PasswordWeakness } from "./access/password-rule";
import type { Change } from "./adjustment/change";
import type { FileFault } from "./attachment/formats";
import type { InspectingSide } from "./inspection/inspection";
import type { IntakeProblem } from "./intake/problem";
import type { AdvanceRequirement, ConfirmedCondition } from "./ledger/advance-condition";
import type { Dong } from "./money";
import type { DecisionKind } from "./plan/decision";
import type { Finding } from "./project/check-dossier";
import type { Section } from "./project/sections";
import type { ProjectState } from "./project/state";
import type { AnyState } from "./steps/step";
import type { StepCode } from "./steps/steps";

/** Parts of a dossier by the names in which they are sent. */
type Written = Readonly<Record<string, unknown>>;

/**
 * Every way the portal can say no to a person. A code is a fact for programs and stays for ever; the sentence
 * for it lives in lib/format/refusals, which does not compile until each code has one in both languages.
 */
export type Refusal =
  | { code: "session.required" }
  | { code: "access.forbidden"; permission: string }
  | { code: "access.not-found"; entity: string; id: string }
  | { code: "request.idempotency-key-missing" }
  | { code: "request.idempotency-key-reused" }
  | { code: "voucher.number-taken"; number: string; budgetYear: number }
  | { code: "voucher.in-future"; paidOn: string; today: string }
  | { code: "voucher.before-contract"; paidOn: string; signedOn: string; contractNumber: string }
  | { code: "voucher.wrong-year"; budgetYear: number; contractYear: number }
  | { code: "voucher.content-required"; contents: readonly string[] }
  | { code: "voucher.content-unknown"; content: string; contents: readonly string[] }
  | { code: "voucher.contract-unknown"; contractId: string; projectCode: string }
  | { code: "voucher.over-contract"; available: Dong; limit: Dong; paid: Dong }
  | { code: "voucher.over-assigned"; available: Dong; limit: Dong; paid: Dong }
  | { code: "voucher.over-released"; available: Dong; limit: Dong; paid: Dong }
  | { code: "voucher.over-advance"; available: Dong; limit: Dong; advanced: Dong; percent: number }
  | { code: "voucher.payment-before-acceptance"; state: ProjectState }
  | {
      code: "voucher.advance-condition";
      requires: AdvanceRequirement;
      paidOn: string;
      confirmed: ConfirmedCondition | null;
    }
  | { code: "condition.not-asked" }
  | { code: "condition.percent-missing" }
  | { code: "condition.in-future"; datedOn: string; today: string }
  | { code: "voucher.refund-over-paid"; paid: Dong }
  | { code: "voucher.already-reversed"; number: string }
  | { code: "voucher.reverses-a-reversal"; number: string }
  | { code: "voucher.reversed-by-recorder"; number: string }
  | { code: "voucher.reversal-breaks-balance"; paid: Dong }
  | { code: "step.not-now"; step: StepCode; state: AnyState }
  | { code: "step.own"; step: StepCode }
  | { code: "step.reason-missing"; step: StepCode }
  | { code: "project.stale"; version: number }
  | { code: "project.incomplete"; missing: readonly Finding[] }
  | { code: "project.section-stale"; version: number; sections: readonly Section[]; kept: Written; given: Written }
  | { code: "project.in-its-code"; field: "fund" | "year" | "unitId" }
  | { code: "project.ends-before-it-starts"; field: "endYear" | "endOn" }
  | { code: "project.not-in-catalogue"; given: string }
  | { code: "project.busy" }
  | { code: "acceptance.other-year"; year: number; startYear: number; endYear: number }
  | { code: "acceptance.year-accepted"; year: number }
  | { code: "acceptance.years-open"; year: number }
  | { code: "acceptance.in-future"; on: string; today: string }
  | { code: "acceptance.before-contract"; on: string; signedOn: string; contractNumber: string }
  | { code: "acceptance.indicator-unknown"; field: string; indicator: string }
  | { code: "acceptance.reason-missing"; field: string; indicator: string; target: bigint; achieved: bigint }
  | { code: "settlement.in-future"; on: string; today: string }
  | { code: "settlement.before-acceptance"; on: string; acceptedOn: string }
  | { code: "settlement.below-paid"; amount: Dong; paid: Dong }
  | { code: "settlement.above-committed"; amount: Dong; committed: Dong }
  | { code: "settlement.not-paid"; amount: Dong; paid: Dong; owed: Dong }
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
  | { code: "decision.below-committed"; project: string; plan: Dong; committed: Dong; released: Dong }
  | { code: "release.number-taken"; number: string; tranche: number }
  | { code: "release.signed-ahead"; signedOn: string; today: string }
  | { code: "release.line-project-unknown"; line: number; project: string }
  | { code: "release.line-not-assigned"; line: number; project: string; state: ProjectState }
  | { code: "release.line-repeated"; line: number; project: string }
  | { code: "release.over-plan"; project: string; plan: Dong; released: Dong }
  | { code: "release.below-paid"; project: string; released: Dong; paid: Dong }
  | { code: "release.busy" }
  | { code: "contract.signed-ahead"; signedOn: string; today: string }
  | { code: "contract.ends-before-signed"; signedOn: string; endOn: string }
  | { code: "contract.before-decision"; signedOn: string; number: string; decidedOn: string }
  | { code: "contract.year-unknown"; year: number; startYear: number; endYear: number }
  | { code: "contract.no-plan"; project: string; year: number }
  | { code: "contract.shares-required"; contents: readonly string[] }
  | { code: "contract.content-unknown"; content: string; contents: readonly string[] }
  | { code: "contract.shares-differ"; value: Dong; shared: Dong }
  | { code: "contract.over-assigned"; project: string; asked: Dong; plan: Dong; committed: Dong }
  | { code: "contract.beneficiaries-unnamed"; project: string; named: number; needed: number }
  | { code: "contract.beneficiary-without-code"; project: string; name: string }
  | { code: "contract.double-to-mend"; project: string; other: string }
  | { code: "contract.number-taken"; number: string; year: number }
  | { code: "contract.projects-apart"; projects: readonly string[] }
  | { code: "contract.project-unknown"; line: number; project: string }
  | { code: "contract.project-not-ready"; line: number; project: string; state: ProjectState }
  | { code: "contract.share-repeated"; line: number; project: string }
  | { code: "contract.not-under-way"; number: string }
  | { code: "contract.paper-number-taken"; number: string }
  | { code: "contract.paper-before"; signedOn: string; number: string; day: string }
  | { code: "contract.paper-changes-nothing" }
  | { code: "contract.share-unknown"; project: string }
  | { code: "contract.below-paid"; project: string; amount: Dong; paid: Dong }
  | { code: "contract.below-advanced"; project: string; amount: Dong; advanced: Dong; percent: number }
  | { code: "contract.busy" }
  | { code: "carrying.not-under-way"; state: ProjectState }
  | { code: "inspection.of-province-fund" }
  | { code: "inspection.not-now"; state: ProjectState }
  | { code: "inspection.ahead"; field: "inspectedOn" | "closedOn"; on: string; today: string }
  | { code: "inspection.due-before"; position: number; dueOn: string; inspectedOn: string }
  | { code: "inspection.other-side"; side: InspectingSide }
  | { code: "inspection.closed-already"; position: number; on: string }
  | { code: "inspection.answers-full"; most: number }
  | { code: "inspection.unanswered"; position: number }
  | { code: "inspection.own-answer"; position: number }
  | { code: "inspection.closed-before"; on: string; inspectedOn: string }
  | { code: "dossier.too-large"; files: number; mostFiles: number; megabytes: number }
  | { code: "progress.ahead"; asAt: string; today: string }
  | { code: "progress.out-of-order"; asAt: string; other: string }
  | { code: "progress.fall-unexplained"; percent: number; before: number; asAt: string }
  | { code: "progress.correction-unknown" }
  | { code: "progress.corrected-already"; asAt: string }
  | { code: "adjustment.stale"; version: number }
  | { code: "adjustment.busy" }
  | { code: "adjustment.too-many"; project: string; most: number }
  | { code: "adjustment.not-running"; project: string; state: ProjectState }
  | { code: "adjustment.no-changes" }
  | { code: "adjustment.line-unknown"; line: number; change: Change }
  | { code: "adjustment.moved"; change: Change }
  | { code: "adjustment.out-of-years"; startYear: number; endYear: number }
  | { code: "adjustment.support-over"; support: Dong; most: Dong | null }
  | { code: "adjustment.tax-code-wrong"; taxCode: string }
  | { code: "adjustment.beneficiary-twice"; name: string }
  | { code: "adjustment.beneficiary-engaged" }
  | { code: "adjustment.not-signed"; field: "documentNumber" | "documentSignedOn" }
  | { code: "adjustment.signed-ahead"; signedOn: string; today: string }
  | { code: "statement.busy" }
  | { code: "statement.known"; fileName: string }
  | { code: "statement.has-problems"; problems: readonly IntakeProblem[] }
  | { code: "statement.row-unknown"; row: string }
  | { code: "statement.no-pair"; row: string }
  | { code: "statement.nothing-left" }
  | { code: "statement.reason-missing" }
  | { code: "reserve.stale"; year: number; version: number }
  | { code: "reserve.too-long"; most: number }
  | { code: "reserve.left-out"; projects: readonly string[] }
  | { code: "reserve.not-in-list"; project: string }
  | { code: "reserve.not-open"; year: number; projects: readonly string[] }
  | { code: "council.number-taken"; number: string }
  | { code: "council.in-future"; signedOn: string; today: string }
  | { code: "council.member-unknown"; field: string }
  | { code: "council.not-waiting"; project: string; state: ProjectState }
  | { code: "council.has-judged"; project: string }
  | { code: "council.sheets-missing"; members: number; sheets: number; needed: number }
  | { code: "sheet.no-council" }
  | { code: "sheet.own" }
  | { code: "sheet.of-another" }
  | { code: "attachment.refused"; fault: FileFault; fileName: string }
  | { code: "attachment.unscanned"; fileName: string }
  | { code: "attachment.infected"; fileName: string; finding: string }
  | { code: "attachment.kind-unknown"; kind: string }
  | { code: "import.file-refused"; problem: IntakeProblem }
  | { code: "import.has-problems"; problems: number }
  | { code: "import.under-way" }
  | { code: "list.too-long"; total: number; most: number }
  | { code: "conference.exists"; id: string }
  | { code: "conference.stale"; version: number }
  | { code: "conference.item-stale" }
  | { code: "conference.busy" }
  | { code: "conference.no-day" }
  | { code: "conference.unit-elsewhere"; unitId: string }
  | { code: "conference.unit-unknown"; field: string }
  | { code: "conference.status-unknown" }
  | { code: "conference.two-owners" }
  | { code: "conference.listed-already" }
  | { code: "conference.full" }
  | { code: "conference.nothing-to-carry" }
  | { code: "conference.reminded-today"; unitId: string }
  | { code: "conference.nothing-owed" }
  | { code: "conference.nobody-to-remind" }
  | { code: "conference.due-past"; dueOn: string; today: string }
  | { code: "summary.no-passage"; passage: string }
  | { code: "summary.typed-number" }
  | { code: "summary.unknown-place"; place: string }
  | { code: "summary.passage-stale"; passage: string; version: number; kept: Written; given: Written }
  | { code: "summary.signed-ahead"; signedOn: string; today: string }
  | { code: "summary.no-issue"; issue: number }
  | { code: "summary.broken" }
  | { code: "summary.no-chart" }
  | { code: "summary.no-suggestion" }
  | { code: "summary.award-taken" }
  | { code: "delegation.chain"; giver: string }
  | { code: "delegation.not-a-colleague" }
  | { code: "delegation.from-past"; from: string; today: string }
  | { code: "delegation.ends-first"; from: string; to: string }
  | { code: "delegation.too-long"; most: number }
  | { code: "delegation.overlaps" }
  | { code: "delegation.ended" }
  | { code: "delegation.not-in-force" }
  | { code: "view.name-taken"; name: string }
  | { code: "view.too-many"; most: number }
  | { code: "account.own" }
  | { code: "account.stale"; id: string }
  | { code: "account.email-taken"; email: string }
  | { code: "account.unit-unknown"; unitId: string }
  | { code: "account.unit-closed"; unitId: string; successorId: string }
  | { code: "account.until-past"; until: string; today: string }
  | { code: "account.password-weak"; weakness: PasswordWeakness }
  | { code: "account.password-wrong" }
  | {
      code: "draft.stale";
      version: number;
      kept: Readonly<Record<string, string>>;
      given: Readonly<Record<string, string>>;
    }
  | { code: "paper.busy" }
  | { code: "guard.busy" };

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

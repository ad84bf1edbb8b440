import { refuse } from "../errors";
import { STEP_VERBS, type StepVerb } from "../steps/verbs";
import { REPORT_FORMS } from "./report-forms";

/**
 * Short forms about accounts, each named by what it asks for. What was typed comes back once, beside the reason; nothing
 * waits to be finished.
 */
export const ACCOUNT_FORMS = [
  "account.create",
  "account.grant",
  "account.reset-password",
  "account.end-sessions",
  "account.disable",
  "account.enable",
  "account.change-password",
  "account.mail",
] as const;
export type AccountForm = (typeof ACCOUNT_FORMS)[number];

/** A form for each word of a step on the way of a đề án; each is about one đề án, by its code. */
export type StepForm = `project.${StepVerb}`;
export const STEP_FORMS: readonly StepForm[] = STEP_VERBS.map((verb) => `project.${verb}` as const);

/**
 * The form that begins a đề án, the one of a section of its dossier, those that answer remarks and decide on likely
 * doubles, those of a council, the one that adds a file to it, those of a sheet that is imported, that of a reserve list, and the
 * choice of đề án to take one step on together.
 */
const WRITING_FORMS = [
  "project.begin",
  "project.write",
  "project.answers",
  "project.doubles",
  "council.form",
  "council.hear",
  "sheet.write",
  "attachment",
  "import",
  "import.undo",
  "reserve",
  "together",
] as const;

/** The forms of a conference: its facts, each step, its entries, what became of one, and the reminder of a province. */
const CONFERENCE_FORMS = [
  "conference.plan",
  "conference.edit",
  "conference.open",
  "conference.unfreeze",
  "conference.close",
  "conference.item",
  "conference.file",
  "conference.follow-up",
  "conference.remind",
  "conference.carry",
  "conference.freeze",
  "conference.issue",
  "conference.write",
  "conference.award",
  "conference.arrange",
] as const;
export type ConferenceForm = (typeof CONFERENCE_FORMS)[number];

/** The forms of a plan decision: the one that begins it, the one that writes it anew, issuing and removing it; that of a release; those of their scans. */
const DECISION_FORMS = [
  "decision.draft",
  "decision.edit",
  "decision.issue",
  "decision.remove",
  "decision.copy",
  "release.record",
  "release.copy",
] as const;
export type DecisionForm = (typeof DECISION_FORMS)[number];

/** The forms of a contract: of several đề án, its appendix, to whose account it is paid, and the condition of an advance. */
const CONTRACT_FORMS = [
  "contract.sign",
  "contract.appendix",
  "contract.payee",
  "contract.condition",
  "contract.several",
] as const;
export type ContractForm = (typeof CONTRACT_FORMS)[number];

/** The forms around đề án that are carried out: progress, visits and what was found, acceptances of parts and together. */
const CARRYING_FORMS = [
  "progress.record",
  "inspection.record",
  "inspection.answer",
  "inspection.close",
  "beneficiary.accept",
  "beneficiary.recall",
  "acceptance.several",
] as const;
/** The forms of a request to adjust a đề án: the one that begins it, the one that writes it anew, that of its steps. */
const ADJUSTMENT_FORMS = ["adjustment.write", "adjustment.rewrite", "adjustment.step"] as const;
export type AdjustmentForm = (typeof ADJUSTMENT_FORMS)[number];

/** The forms of Treasury statements: the one that imports one, and those that decide on its rows. */
const STATEMENT_FORMS = ["statement.import", "statement.decide"] as const;
export type StatementForm = (typeof STATEMENT_FORMS)[number];

/** The forms of a table of reference data: a new code, a new row, confirming one, ending one, taking one back. */
export const REFERENCE_FORMS = [
  "reference.add",
  "reference.change",
  "reference.confirm",
  "reference.end",
  "reference.take-back",
] as const;
export type ReferenceForm = (typeof REFERENCE_FORMS)[number];
/** The forms of a register: the one that writes an entry, the one that removes it, and those of a sheet. */
const REGISTER_FORMS = ["register.write", "register.remove", "register.import"] as const;
export type RegisterForm = (typeof REGISTER_FORMS)[number];

/** Forms whose typing is kept. Of a form of several sections each is a subject of its own, with its own version. */
export const DRAFTED_FORMS = [
  "voucher",
  "reversal",
  "delegation.give",
  "view",
  ...ACCOUNT_FORMS,
  ...STEP_FORMS,
  ...WRITING_FORMS,
  ...CONFERENCE_FORMS,
  ...DECISION_FORMS,
  ...CONTRACT_FORMS,
  ...CARRYING_FORMS,
  ...ADJUSTMENT_FORMS,
  ...REPORT_FORMS,
  ...STATEMENT_FORMS,
  ...REFERENCE_FORMS,
  ...REGISTER_FORMS,
] as const;
export type DraftedForm = (typeof DRAFTED_FORMS)[number];

/** Which form it is, and of what: of which contract, of which voucher. */
export type DraftKey = { readonly form: DraftedForm; readonly subject: string };

/** Texts by the names of their fields, as they were typed. */
export type DraftFields = Readonly<Record<string, string>>;

/** Why the form came back: one sentence, and one for each field meant. */
export type DraftRefusal = {
  readonly detail: string;
  readonly errors: readonly { readonly path: string; readonly code: string; readonly message: string }[];
};

/** Nháp của một biểu mẫu: what its account typed last, whether or not it was refused. */
export type FormDraft = {
  readonly version: number;
  readonly fields: DraftFields;
  readonly refusal: DraftRefusal | null;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
};

/** The most fields of a form: three hundred establishments of five cells each, and room to spare. */
export const LONG_FORM = 2_000;

/** Limits of what is kept: fields of a form, characters of a field, drafts of an account, days of a draft. */
export const DRAFT_LIMITS = { fields: LONG_FORM, characters: 60_000, drafts: 50, days: 30 } as const;

/** Fields that are never kept, whatever form they are in: secrets, and tokens that say who sent it. */
const NEVER_KEPT = new Set(["password", "currentPassword", "newPassword", "csrfToken"]);

/** The part of a form that is kept: its texts, within the limits, without secrets. */
export function keptFields(fields: Readonly<Record<string, unknown>>): DraftFields {
  const texts = Object.entries(fields).filter(
    (field): field is [string, string] => typeof field[1] === "string" && !NEVER_KEPT.has(field[0]),
  );
  return Object.fromEntries(
    texts.slice(0, DRAFT_LIMITS.fields).map(([name, text]) => [name, text.slice(0, DRAFT_LIMITS.characters)]),
  );
}

/**
 * The version a draft takes when it is saved by someone who had seen version `seen`, 0 where they had seen none.
 *
 * Refuses with `draft.stale`, naming both texts, when another browser saved in between.
 */
export function nextVersion(kept: FormDraft | null, seen: number, given: DraftFields): number {
  const current = kept?.version ?? 0;
  if (seen !== current) refuse({ code: "draft.stale", version: current, kept: kept?.fields ?? {}, given });
  return current + 1;
}

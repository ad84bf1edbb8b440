import { REGISTER_WRITERS } from "../registers/registers";
import { takersOf } from "../steps/steps";
import { ADJUSTMENT_RULES } from "./adjustment-rules";
import { CONFERENCE_RULES } from "./conference-rules";
import { DECISION_RULES } from "./decision-rules";
import { GIVING_ROLES, RECEIVING_ROLES } from "./delegation-rules";
import { PROJECT_RULES } from "./project-rules";
import { REPORT_RULES } from "./report-rules";
import { ROLE_NAMES, type Role } from "./roles";

type Rule = {
  /** The kind of thing it changes, as the trail names it. */
  readonly of: string;
  /** The roles that may, each in its own place. */
  readonly by: readonly Role[];
  /** Whether the operator may, on the server itself. */
  readonly operator: boolean;
  /** Whether the portal itself may, in its daily upkeep. */
  readonly upkeep?: boolean;
  /** Whether it is one's own account that is changed, whatever place one works for. */
  readonly self?: boolean;
};

const KEEPING_ACCOUNTS = { of: "account", by: ["ADMIN"], operator: true } as const;
const INSPECTING = ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"] as const;
const KEEPING_FIGURES = { of: "published_figure", by: ["MINISTRY_OFFICER"], operator: true } as const;

/**
 * Every permission to change something: of what kind, and who has it. What moves a đề án, its money, a plan decision or a
 * conference is a step, and its takers are read from there. Codes stand in the trail and stay for ever.
 */
export const RULES = {
  ...PROJECT_RULES,
  ...CONFERENCE_RULES,
  ...DECISION_RULES,
  ...ADJUSTMENT_RULES,
  ...REPORT_RULES,
  "period.keep": { of: "reporting_period", by: ["MINISTRY_OFFICER", "MINISTRY_LEADER"], operator: false },
  "attachment.add": { of: "project_attachment", by: PROJECT_RULES["project.edit"].by, operator: false },
  "attachment.carry": { of: "project_attachment", by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], operator: false },
  "attachment.photograph": { of: "project_attachment", by: ["MINISTRY_OFFICER", "MINISTRY_LEADER"], operator: false },
  "attachment.scan": { of: "project_attachment", by: [], operator: false, upkeep: true },
  "beneficiary.accept": { of: "beneficiary_acceptance", by: PROJECT_RULES["project.accept"].by, operator: false },
  "progress.record": { of: "progress_report", by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], operator: false },
  "inspection.record": { of: "inspection", by: INSPECTING, operator: false },
  "inspection.answer": { of: "inspection_finding", by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], operator: false },
  "inspection.close": { of: "inspection_finding", by: INSPECTING, operator: false },
  "dossier.take": { of: "project", by: [...INSPECTING, "AUDITOR"], operator: false },
  "council.form": { of: "council", by: ["PROVINCE_LEADER"], operator: false },
  "council.hear": { of: "project", by: ["PROVINCE_LEADER"], operator: false },
  "sheet.write": { of: "project", by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], operator: false },
  "double.decide": { of: "project", by: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER"], operator: false },
  "contract.sign": {
    of: "contract",
    by: [...takersOf("project.contract"), ...takersOf("project.contract-central")],
    operator: false,
  },
  "advance.confirm": { of: "contract_share", by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], operator: false },
  "contract.amend": {
    of: "contract",
    by: [...takersOf("project.contract"), ...takersOf("project.contract-central")],
    operator: false,
  },
  "copy.add": { of: "signed_copy", by: ["MINISTRY_OFFICER", "MINISTRY_LEADER"], operator: false },
  "copy.add-local": { of: "signed_copy", by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], operator: false },
  "release.record": { of: "release", by: ["MINISTRY_OFFICER", "MINISTRY_LEADER"], operator: false },
  "reserve.arrange": { of: "reserve_list", by: ["MINISTRY_OFFICER", "MINISTRY_LEADER"], operator: false },
  "statement.import": { of: "treasury_statement", by: ["PROVINCE_OFFICER"], operator: false },
  "statement.decide": { of: "treasury_statement", by: ["PROVINCE_OFFICER"], operator: false },
  "view.keep": { of: "saved_view", by: ROLE_NAMES, operator: false, self: true },
  "register.write": { of: "register_entry", by: REGISTER_WRITERS, operator: false },
  "register.import": { of: "register_import", by: REGISTER_WRITERS, operator: false },
  "voucher.record": { of: "voucher", by: takersOf("voucher.record"), operator: false },
  "voucher.reverse": { of: "voucher", by: takersOf("voucher.reverse"), operator: false },
  "delegation.give": { of: "delegation", by: GIVING_ROLES, operator: false },
  "delegation.revoke": { of: "delegation", by: RECEIVING_ROLES, operator: false },
  "delegation.act": { of: "delegation", by: RECEIVING_ROLES, operator: false },
  "account.create": KEEPING_ACCOUNTS,
  "account.disable": KEEPING_ACCOUNTS,
  "account.enable": KEEPING_ACCOUNTS,
  "account.grant": KEEPING_ACCOUNTS,
  "account.reset-password": KEEPING_ACCOUNTS,
  "account.end-sessions": KEEPING_ACCOUNTS,
  "account.change-password": { of: "account", by: ROLE_NAMES, operator: false, self: true },
  "published-figures.import": KEEPING_FIGURES,
  "published-figures.correct": { ...KEEPING_FIGURES, by: [] },
  "published-figures.withdraw": KEEPING_FIGURES,
  "rollup.rebuild": { of: "rollup", by: [], operator: true },
  "reference.change": { of: "reference", by: ["ADMIN"], operator: false },
  "reference.confirm": { of: "reference", by: ["ADMIN"], operator: false },
  "reference.take-back": { of: "reference", by: ["ADMIN"], operator: false },
  "job.retry": { of: "job", by: ["ADMIN"], operator: false },
  "notice.mail": { of: "notice", by: [], operator: false, upkeep: true },
  "expired.purge": { of: "expired", by: [], operator: true, upkeep: true },
} as const satisfies Record<string, Rule>;

/** A permission to change something. */
export type WritePermission = keyof typeof RULES;

/** A rule by its permission, as wide as every rule. */
export function ruleOf(permission: WritePermission): Rule {
  return RULES[permission];
}

/** The permissions that the operator has too. */
export type OperatorPermission = {
  [P in WritePermission]: (typeof RULES)[P]["operator"] extends true ? P : never;
}[WritePermission];

/** The permissions that the portal itself has, in its daily upkeep. */
export type UpkeepPermission = {
  [P in WritePermission]: (typeof RULES)[P] extends { readonly upkeep: true } ? P : never;
}[WritePermission];

/** The kind of thing a permission changes. */
export type EntityOf<P extends WritePermission> = (typeof RULES)[P]["of"];

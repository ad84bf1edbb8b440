import { describe, expect, test } from "vitest";

import { OPERATOR } from "@/lib/domain/access/actor";
import { can, type Permission, requireAccess, type Subject } from "@/lib/domain/access/permissions";
import { ROLE_NAMES, type Role } from "@/lib/domain/access/roles";
import { anActor } from "../support/actor";

/** Of a conference by its region, which is asked for below. */
const CONFERENCE = everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER");

/** The whole policy, role by role; a permission without a row does not compile. */
const POLICY: Record<Permission, { own: Role[]; other: Role[]; national: Role[] }> = {
  "project.create": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "project.edit": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "project.submit": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "project.return": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "project.return-central": everywhere("MINISTRY_OFFICER"),
  "project.appraise-local": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "project.register": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "project.appraise-central": everywhere("MINISTRY_OFFICER"),
  "project.withdraw": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "project.withdraw-registered": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "project.reject": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "project.reject-central": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "project.contract": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "project.contract-central": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "project.start": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "advance.confirm": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "contract.amend": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  },
  "contract.sign": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  },
  "project.accept": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "project.settle": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "project.settle-central": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "project.stop": everywhere("MINISTRY_LEADER"),
  "project.stop-local": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "project.withdraw-assigned": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "project.accept-year": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "conference.plan": CONFERENCE,
  "conference.edit": CONFERENCE,
  "conference.follow-up": CONFERENCE,
  "conference.remind": CONFERENCE,
  "conference.write": CONFERENCE,
  "conference.open": CONFERENCE,
  "conference.freeze": CONFERENCE,
  "conference.unfreeze": CONFERENCE,
  "conference.issue": CONFERENCE,
  "conference.close": CONFERENCE,
  "conference.contribute": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "decision.draft": everywhere("MINISTRY_OFFICER"),
  "decision.draft-local": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "decision.issue": everywhere("MINISTRY_LEADER"),
  "decision.issue-local": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "adjustment.write": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "adjustment.submit": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "adjustment.withdraw": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "adjustment.return": everywhere("MINISTRY_OFFICER"),
  "adjustment.return-major": everywhere("MINISTRY_LEADER"),
  "adjustment.return-local": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "adjustment.agree": everywhere("MINISTRY_OFFICER"),
  "adjustment.agree-major": everywhere("MINISTRY_LEADER"),
  "adjustment.agree-local": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "adjustment.refuse": everywhere("MINISTRY_OFFICER"),
  "adjustment.refuse-major": everywhere("MINISTRY_LEADER"),
  "adjustment.refuse-local": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "report.begin": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "report.write": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "report.present": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "report.decline": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "report.submit": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "report.return": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "report.approve": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "report.lock": everywhere("MINISTRY_LEADER"),
  "report.withdraw": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "report.restate": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "period.keep": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "statement.import": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "statement.decide": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "attachment.add": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "copy.add": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "copy.add-local": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "attachment.carry": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "attachment.photograph": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "attachment.scan": everywhere(),
  "beneficiary.accept": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "progress.record": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "inspection.record": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  },
  "inspection.answer": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "inspection.close": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  },
  "dossier.take": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER", "AUDITOR"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER", "AUDITOR"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER", "AUDITOR"],
  },
  "register.write": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  },
  "register.import": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  },
  "inspection.read": everywhere(
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "MINISTRY_OFFICER",
    "MINISTRY_LEADER",
    "AUDITOR",
  ),
  "statement.read": everywhere("PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER", "AUDITOR"),
  "acceptance.read": everywhere(
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "MINISTRY_OFFICER",
    "MINISTRY_LEADER",
    "AUDITOR",
  ),
  "council.form": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "council.hear": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "council.read": everywhere("PROVINCE_OFFICER", "PROVINCE_LEADER"),
  "sheet.write": { own: ["PROVINCE_OFFICER", "PROVINCE_LEADER"], other: [], national: [] },
  "double.decide": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER"],
    other: ["MINISTRY_OFFICER"],
    national: ["MINISTRY_OFFICER"],
  },
  "release.record": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "reserve.arrange": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER"),
  "reserve.read": everywhere("MINISTRY_OFFICER", "MINISTRY_LEADER", "AUDITOR"),
  "view.keep": everywhere(...ROLE_NAMES),
  "voucher.record": { own: ["PROVINCE_OFFICER"], other: [], national: [] },
  "voucher.reverse": { own: ["PROVINCE_LEADER"], other: [], national: [] },
  "voucher.read": everywhere(
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "MINISTRY_OFFICER",
    "MINISTRY_LEADER",
    "ORGANISER",
    "AUDITOR",
  ),
  "beneficiary.read": everywhere(
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "MINISTRY_OFFICER",
    "MINISTRY_LEADER",
    "AUDITOR",
  ),
  "notice.read": everywhere("PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER", "ORGANISER"),
  "invariants.read": everywhere("AUDITOR", "ADMIN"),
  "account.read": everywhere("ADMIN"),
  "delegation.read": everywhere(
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "MINISTRY_OFFICER",
    "MINISTRY_LEADER",
    "AUDITOR",
    "ADMIN",
  ),
  "delegation.give": {
    own: ["PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  },
  "delegation.revoke": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  },
  "delegation.act": {
    own: ["PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER"],
    other: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
    national: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  },
  "account.create": everywhere("ADMIN"),
  "account.disable": everywhere("ADMIN"),
  "account.enable": everywhere("ADMIN"),
  "account.grant": everywhere("ADMIN"),
  "account.reset-password": everywhere("ADMIN"),
  "account.end-sessions": everywhere("ADMIN"),
  "account.change-password": everywhere(...ROLE_NAMES),
  "published-figures.import": everywhere("MINISTRY_OFFICER"),
  "published-figures.correct": everywhere(),
  "published-figures.withdraw": everywhere("MINISTRY_OFFICER"),
  "rollup.rebuild": everywhere(),
  "import.read": everywhere("PROVINCE_OFFICER", "PROVINCE_LEADER", "MINISTRY_OFFICER", "MINISTRY_LEADER", "AUDITOR"),
  "job.read": everywhere("ADMIN"),
  "reference.read": everywhere("AUDITOR", "ADMIN"),
  "reference.change": everywhere("ADMIN"),
  "reference.confirm": everywhere("ADMIN"),
  "reference.take-back": everywhere("ADMIN"),
  "job.retry": everywhere("ADMIN"),
  "notice.mail": everywhere(),
  "expired.purge": everywhere(),
};

/** Rows decide what such a reader sees; the permission alone does not depend on whose it is. */
function everywhere(...roles: Role[]): { own: Role[]; other: Role[]; national: Role[] } {
  return { own: roles, other: roles, national: roles };
}

const SUBJECTS: Record<"own" | "other" | "national", Subject> = {
  own: { stewardUnitId: "quang-tri-2025" },
  other: { stewardUnitId: "da-nang-2025" },
  national: "national",
};

describe.each(Object.entries(POLICY) as [Permission, (typeof POLICY)[Permission]][])("%s", (permission, allowed) => {
  test.each(["own", "other", "national"] as const)("of %s is for those roles and no others", (whose) => {
    const able = ROLE_NAMES.filter((role) => can(anActor(role), permission, SUBJECTS[whose]));
    expect(able).toEqual(ROLE_NAMES.filter((role) => allowed[whose].includes(role)));
  });
});

test.each(["plan", "edit", "write", "follow-up", "remind", "open", "freeze", "unfreeze", "issue", "close"] as const)(
  "conference.%s is for the organiser of its own region and the Cục",
  (step) => {
    const able = (regionCode: string) =>
      ROLE_NAMES.filter((role) => can(anActor(role), `conference.${step}`, { regionCode }));
    expect(able("MTTN")).toEqual(["MINISTRY_OFFICER", "MINISTRY_LEADER", "ORGANISER"]);
    expect(able("BAC")).toEqual(["MINISTRY_OFFICER", "MINISTRY_LEADER"]);
  },
);

test("whoever may not is refused by name of the permission", () => {
  const attempt = () => requireAccess(anActor("ADMIN"), "voucher.record", SUBJECTS.own);
  expect(attempt).toThrowError(
    expect.objectContaining({ refusal: { code: "access.forbidden", permission: "voucher.record" } }),
  );
});

test("the operator keeps accounts, figures and rollups on the server itself, and moves no money", () => {
  const able = (Object.keys(POLICY) as Permission[]).filter((permission) => can(OPERATOR, permission, "national"));
  expect(able.filter((permission) => permission.startsWith("voucher.") && permission !== "voucher.read")).toEqual([]);
  expect(able).not.toContain("account.change-password");
  expect(able).toEqual(expect.arrayContaining(["account.create", "published-figures.import", "rollup.rebuild"]));
});

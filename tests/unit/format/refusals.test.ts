import { describe, expect, test } from "vitest";
import type { Refusal, RefusalCode } from "@/lib/domain/errors";
import { refusalField } from "@/lib/format/refusals/refusal-field";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";

/** One of each; a new refusal does not compile until it has an example. */
const EXAMPLES: { [Code in RefusalCode]: Omit<Extract<Refusal, { code: Code }>, "code"> } = {
  "view.name-taken": { name: "Quá hạn" },
  "view.too-many": { most: 50 },
  "attachment.refused": { fault: "not-what-it-says", fileName: "ảnh.png" },
  "attachment.unscanned": { fileName: "báo giá.pdf" },
  "attachment.infected": { fileName: "báo giá.pdf", finding: "Win.Test.EICAR_HDB-1" },
  "attachment.kind-unknown": { kind: "site-plan" },
  "import.file-refused": {
    problem: { code: "file-empty", sheet: "", row: null, column: null, heading: null, read: "", expected: "" },
  },
  "import.has-problems": { problems: 3 },
  "import.under-way": {},
  "conference.exists": { id: "mttn-xiii" },
  "conference.stale": { version: 4 },
  "conference.item-stale": {},
  "conference.busy": {},
  "conference.no-day": {},
  "conference.unit-elsewhere": { unitId: "ha-noi" },
  "conference.unit-unknown": { field: "hostUnitId" },
  "conference.status-unknown": {},
  "conference.two-owners": {},
  "conference.listed-already": {},
  "conference.full": {},
  "conference.nothing-to-carry": {},
  "summary.no-suggestion": {},
  "summary.award-taken": {},
  "conference.reminded-today": { unitId: "kon-tum" },
  "conference.nothing-owed": {},
  "conference.nobody-to-remind": {},
  "conference.due-past": { dueOn: "2026-11-01", today: "2026-11-27" },
  "summary.no-passage": { passage: "text.anything" },
  "summary.typed-number": {},
  "summary.unknown-place": { place: "total" },
  "summary.passage-stale": { passage: "figures.plan.total", version: 2, kept: {}, given: {} },
  "summary.signed-ahead": { signedOn: "2026-12-01", today: "2026-11-27" },
  "summary.no-issue": { issue: 2 },
  "summary.broken": {},
  "summary.no-chart": {},
  "release.number-taken": { number: "12/QĐ-BCT", tranche: 2 },
  "release.signed-ahead": { signedOn: "2026-12-01", today: "2026-11-27" },
  "release.line-project-unknown": { line: 1, project: "KCQG-2026-001" },
  "release.line-not-assigned": { line: 1, project: "KCQG-2026-001", state: "REGISTERED" },
  "release.line-repeated": { line: 2, project: "KCQG-2026-001" },
  "release.over-plan": { project: "KCQG-2026-001", plan: 1n, released: 2n },
  "release.below-paid": { project: "KCQG-2026-001", released: 1n, paid: 2n },
  "release.busy": {},
  "decision.stale": { version: 3 },
  "decision.busy": {},
  "decision.not-signed": { field: "number" },
  "decision.signed-ahead": { signedOn: "2026-12-01", today: "2026-11-27" },
  "decision.number-taken": { number: "12/QĐ-BCT" },
  "decision.no-lines": {},
  "decision.wrong-sign": { kind: "ASSIGN", line: 2 },
  "decision.not-own-place": { field: "fund" },
  "decision.line-unplaced": { line: 1 },
  "decision.line-content-unknown": { line: 1, content: "ND99" },
  "decision.line-project-unknown": { line: 1, project: "KCQG-2026-001" },
  "decision.line-of-other-year": { line: 1, project: "KCQG-2026-001", years: "2026" },
  "decision.line-repeated": { line: 2, project: "KCQG-2026-001" },
  "decision.project-of-other-year": { project: "KCQG-2026-001" },
  "decision.unit-of-other-time": { unitId: "quang-binh", year: 2027 },
  "decision.project-not-ready": { project: "KCQG-2026-001", state: "SUBMITTED" },
  "decision.below-committed": { project: "KCQG-2026-001", plan: 1n, committed: 2n, released: 0n },
  "session.required": {},
  "access.forbidden": { permission: "voucher.record" },
  "access.not-found": { entity: "voucher", id: "V-404" },
  "request.idempotency-key-missing": {},
  "request.idempotency-key-reused": {},
  "voucher.number-taken": { number: "PC-01", budgetYear: 2026 },
  "voucher.in-future": { paidOn: "2026-12-01", today: "2026-11-21" },
  "voucher.before-contract": { paidOn: "2000-01-01", signedOn: "2026-02-10", contractNumber: "01/HĐ" },
  "voucher.wrong-year": { budgetYear: 2025, contractYear: 2026 },
  "voucher.content-required": { contents: ["ND3", "ND4"] },
  "voucher.content-unknown": { content: "ND9", contents: ["ND3", "ND4"] },
  "voucher.contract-unknown": { contractId: "c", projectCode: "KCQG-2026-001" },
  "voucher.over-contract": { available: 1_000n, limit: 5_000n, paid: 4_000n },
  "voucher.over-assigned": { available: 1_000n, limit: 5_000n, paid: 4_000n },
  "voucher.over-released": { available: 0n, limit: 5_000n, paid: 5_000n },
  "voucher.over-advance": { available: 1_000n, limit: 5_000n, advanced: 4_000n, percent: 70 },
  "voucher.payment-before-acceptance": { state: "CONTRACTED" },
  "voucher.refund-over-paid": { paid: 4_000n },
  "voucher.already-reversed": { number: "PC-01" },
  "voucher.reverses-a-reversal": { number: "PC-01" },
  "voucher.reversed-by-recorder": { number: "PC-01" },
  "voucher.reversal-breaks-balance": { paid: 4_000n },
  "step.own": { step: "project.appraise-local" },
  "step.reason-missing": { step: "project.return" },
  "project.stale": { version: 4 },
  "project.incomplete": { missing: [{ code: "empty", weight: "missing", section: "need", field: "need" }] },
  "project.section-stale": {
    version: 5,
    sections: ["budget", "need"],
    kept: { goals: "một" },
    given: { goals: "hai" },
  },
  "project.in-its-code": { field: "fund" },
  "project.ends-before-it-starts": { field: "endOn" },
  "project.not-in-catalogue": { given: "ND99" },
  "project.busy": {},
  "reserve.stale": { year: 2027, version: 3 },
  "reserve.too-long": { most: 2_000 },
  "reserve.left-out": { projects: ["KCQG-2027-001"] },
  "reserve.not-in-list": { project: "KCQG-2027-001" },
  "reserve.not-open": { year: 2027, projects: ["1", "2", "3", "4", "5", "6"] },
  "council.number-taken": { number: "12/QĐ-SCT" },
  "council.in-future": { signedOn: "2027-01-05", today: "2026-11-27" },
  "council.member-unknown": { field: "members.0.account" },
  "council.not-waiting": { project: "KCQG-2027-0001", state: "DRAFT" },
  "council.has-judged": { project: "KCQG-2027-0001" },
  "council.sheets-missing": { members: 5, sheets: 2, needed: 4 },
  "sheet.no-council": {},
  "sheet.own": {},
  "sheet.of-another": {},
  "step.not-now": { step: "voucher.advance", state: "STOPPED" },
  "list.too-long": { total: 12_000, most: 10_000 },
  "delegation.chain": { giver: "Trần Thị B" },
  "delegation.not-a-colleague": {},
  "delegation.from-past": { from: "2026-11-01", today: "2026-11-27" },
  "delegation.ends-first": { from: "2026-11-30", to: "2026-11-28" },
  "delegation.too-long": { most: 90 },
  "delegation.overlaps": {},
  "delegation.ended": {},
  "delegation.not-in-force": {},
  "account.own": {},
  "account.stale": { id: "1" },
  "account.email-taken": { email: "a@sct.example" },
  "account.unit-unknown": { unitId: "khong-co" },
  "account.unit-closed": { unitId: "quang-binh", successorId: "quang-tri-2025" },
  "account.until-past": { until: "2026-03-01", today: "2026-11-26" },
  "account.password-weak": { weakness: "too-short" },
  "account.password-wrong": {},
  "draft.stale": { version: 3, kept: { note: "một" }, given: { note: "hai" } },
  "paper.busy": {},
  "guard.busy": {},
};
const cases = Object.entries(EXAMPLES).map(([code, facts]) => ({ code, ...facts }) as Refusal);

describe.each(cases)("$code", (refusal) => {
  test.each(["vi", "en"] as const)("in %s says what happened and what to do, in whole sentences", (language) => {
    const said = refusalSentence(refusal, language);
    expect(said).toMatch(/^[\p{Lu}““].*\.$/u);
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
    expect(said.split(". ").length).toBeGreaterThanOrEqual(2);
  });
});

test("money limits are said in đồng, and nothing left is said as nothing", () => {
  const [over, released] = [
    cases.find(({ code }) => code === "voucher.over-contract"),
    cases.find(({ code }) => code === "voucher.over-released"),
  ];
  expect(over && refusalSentence(over, "vi")).toContain("Còn được chi nhiều nhất 1.000 đồng.");
  expect(released && refusalSentence(released, "vi")).toContain("Không còn khoản nào được chi thêm.");
});

test("a refusal about one field points at it", () => {
  expect(refusalField({ code: "voucher.in-future", paidOn: "2026-12-01", today: "2026-11-21" })).toBe("paidOn");
  expect(refusalField({ code: "project.in-its-code", field: "year" })).toBe("year");
  expect(refusalField({ code: "guard.busy" })).toBeNull();
});

import { describe, expect, test } from "vitest";
import { findInReport } from "@/lib/domain/periodic-report/find-in-report";
import type { ReportContent } from "@/lib/domain/periodic-report/report";
import type { ReportContext } from "@/lib/domain/periodic-report/report-context";

const contents = ["ND1", "ND3"].map((code) => ({ code, vi: code, en: code }));
const context: ReportContext = {
  ...{ through: 9, records: new Map(), lastYear: new Map(), earlier: null, isOver: true },
  questionnaire: { measures: ["PLAN", "ACTUAL", "ESTIMATE"], contents, indicators: [], sections: [] },
};
const report = (
  values: Record<string, bigint>,
  explanations: ReportContent["explanations"] = new Map(),
): ReportContent => ({
  ...{ values: new Map(Object.entries(values)), texts: new Map(), explanations, ownRows: [] },
});
const whole = { "KCQG.PLAN": 100n, "KCQG.ACTUAL": 60n, "KCDP.PLAN": 50n, "KCDP.ACTUAL": 30n };
const codes = (content: ReportContent, given: Partial<ReportContext> = {}) =>
  findInReport(content, { ...context, ...given }).map(({ code, cell }) => `${code} ${cell}`);

describe("what a report must have before it is certified", () => {
  test("is of each fund the plan and what was carried out, and before the period is over an estimate", () => {
    expect(codes(report(whole))).toEqual([]);
    expect(codes(report({ "KCQG.PLAN": 100n, "KCQG.ACTUAL": 60n }))).toEqual([
      "missing KCDP.PLAN",
      "missing KCDP.ACTUAL",
    ]);
    expect(codes(report(whole), { isOver: false })).toEqual(["missing KCQG.ESTIMATE", "missing KCDP.ESTIMATE"]);
  });

  test("contents may all be left out, never exceed their total, and all of them make it", () => {
    expect(codes(report(whole))).toEqual([]);
    expect(codes(report({ ...whole, "KCQG.ACTUAL.ND3": 61n }))).toEqual(["parts-over-total KCQG.ACTUAL"]);
    expect(codes(report({ ...whole, "KCQG.ACTUAL.ND3": 40n, "KCQG.ACTUAL.ND1": 19n }))).toEqual([
      "parts-under-total KCQG.ACTUAL",
    ]);
  });

  test("contents that a period asks beside others it does not need not make their total", () => {
    const questionnaire = { ...context.questionnaire, someContents: true as const };
    const some = report({ ...whole, "KCQG.ACTUAL.ND3": 40n, "KCQG.ACTUAL.ND1": 19n });
    expect(codes(some, { questionnaire })).toEqual([]);
    const over = report({ ...whole, "KCQG.ACTUAL.ND3": 61n });
    expect(codes(over, { questionnaire })).toEqual(["parts-over-total KCQG.ACTUAL"]);
  });

  test("an estimate is never below what was carried out", () => {
    expect(codes(report({ ...whole, "KCDP.ESTIMATE": 29n }))).toEqual(["estimate-below-actual KCDP.ESTIMATE"]);
    const content = { "KCDP.ACTUAL.ND1": 30n, "KCDP.ESTIMATE": 40n, "KCDP.ESTIMATE.ND1": 1n };
    expect(codes(report({ ...whole, ...content }))).toContain("estimate-below-actual KCDP.ESTIMATE.ND1");
  });
});

describe("what a report must say a sentence for", () => {
  test("is each difference from the records, to the đồng, in totals, contents and outputs", () => {
    const records = new Map([
      ...([
        ["KCQG.PLAN", 100n],
        ["KCQG.ACTUAL", 61n],
        ["KCQG.outputs.fairs", 2n],
      ] as const),
    ]);
    const typed = report({ ...whole, "KCQG.outputs.fairs": 2n, "KCQG.ACTUAL.ND1": 60n });
    expect(codes(typed, { records })).toEqual(["difference KCQG.ACTUAL", "difference KCQG.ACTUAL.ND1"]);
  });

  test("is a count that the records know and the report leaves out", () => {
    const records = new Map([["KCQG.outputs.fairs", 2n]]);
    const indicators = [{ code: "fairs", vi: "Hội chợ", en: "Fairs", unit: { vi: "hội chợ", en: "fairs" } }];
    expect(codes(report(whole), { records, questionnaire: { ...context.questionnaire, indicators } })).toEqual([
      "difference KCQG.outputs.fairs",
    ]);
  });

  test("is an amount of a content that the records know and the report leaves out", () => {
    const records = new Map([
      ["KCQG.PLAN", 100n],
      ["KCQG.ACTUAL", 60n],
      ["KCQG.ACTUAL.ND1", 25n],
      ["KCQG.ACTUAL.ND3", 35n],
    ]);
    expect(codes(report({ ...whole, "KCQG.ACTUAL.ND3": 35n }), { records })).toEqual(["difference KCQG.ACTUAL.ND1"]);
    expect(codes(report(whole), { records })).toEqual(["difference KCQG.ACTUAL.ND1", "difference KCQG.ACTUAL.ND3"]);
    const total = report({ "KCQG.PLAN": 100n, "KCDP.PLAN": 50n, "KCDP.ACTUAL": 30n, "KCQG.ACTUAL.ND1": 25n });
    expect(codes(total, { records })).toEqual(["missing KCQG.ACTUAL", "difference KCQG.ACTUAL.ND3"]);
  });

  test("is contents that are filled and fall short of their total, unless the total is the records' own", () => {
    const short = report({ ...whole, "KCQG.ACTUAL.ND3": 40n });
    expect(codes(short)).toEqual(["parts-short KCQG.ACTUAL"]);
    const records = new Map([
      ["KCQG.PLAN", 100n],
      ["KCQG.ACTUAL", 40n],
      ["KCQG.ACTUAL.ND3", 40n],
    ]);
    expect(codes(short, { records })).toEqual(["difference KCQG.ACTUAL", "parts-short KCQG.ACTUAL"]);
    const some = { ...context.questionnaire, someContents: true as const };
    expect(codes(short, { questionnaire: some })).toEqual([]);
  });

  test("is a content above its plan, told once where its estimate is above it too", () => {
    const plan = {
      ...whole,
      "KCQG.PLAN.ND1": 45n,
      "KCQG.PLAN.ND3": 55n,
      "KCQG.ACTUAL.ND1": 50n,
      "KCQG.ACTUAL.ND3": 10n,
    };
    expect(codes(report(plan))).toEqual(["over-plan KCQG.ACTUAL.ND1"]);
    const estimate = { "KCQG.ESTIMATE": 110n, "KCQG.ESTIMATE.ND1": 52n, "KCQG.ESTIMATE.ND3": 58n };
    expect(codes(report({ ...plan, ...estimate }))).toEqual([
      ...["over-plan KCQG.ACTUAL.ND1", "over-plan KCQG.ESTIMATE", "over-plan KCQG.ESTIMATE.ND3"],
    ]);
  });

  test("is a content or a count below an earlier period, also when it is left out and no record says so", () => {
    const earlier = {
      through: 6,
      values: new Map([
        ["KCQG.ACTUAL", 50n],
        ["KCQG.ACTUAL.ND1", 20n],
        ["KCQG.ACTUAL.ND3", 30n],
        ["KCQG.outputs.fairs", 2n],
      ]),
    };
    const indicators = [{ code: "fairs", vi: "Hội chợ", en: "Fairs", unit: { vi: "hội chợ", en: "fairs" } }];
    const questionnaire = { ...context.questionnaire, indicators };
    const fallen = report({ ...whole, "KCQG.ACTUAL.ND1": 45n, "KCQG.ACTUAL.ND3": 15n, "KCQG.outputs.fairs": 1n });
    expect(codes(fallen, { earlier, questionnaire })).toEqual([
      ...["below-earlier KCQG.ACTUAL.ND3", "below-earlier KCQG.outputs.fairs"],
    ]);
    expect(codes(report(whole), { earlier, questionnaire })).toEqual(["below-earlier KCQG.outputs.fairs"]);
    const left = report({ ...whole, "KCQG.ACTUAL.ND1": 60n, "KCQG.outputs.fairs": 2n });
    expect(codes(left, { earlier, questionnaire })).toEqual(["below-earlier KCQG.ACTUAL.ND3"]);
    const records = new Map([["KCQG.outputs.fairs", 2n]]);
    expect(codes(report(whole), { earlier, questionnaire, records })).toEqual(["difference KCQG.outputs.fairs"]);
  });

  test("is spending above the plan, below an earlier period, or far from last year", () => {
    expect(codes(report({ ...whole, "KCDP.ACTUAL": 51n }))).toContain("over-plan KCDP.ACTUAL");
    const earlier = { through: 6, values: new Map([["KCQG.ACTUAL", 70n]]) };
    expect(codes(report(whole), { earlier })).toEqual(["below-earlier KCQG.ACTUAL"]);
    const lastYear = new Map([
      ["KCQG", 30n],
      ["KCDP", 15n],
    ] as const);
    expect(codes(report(whole), { lastYear })).toEqual(["jump-year KCQG.ACTUAL", "jump-year KCDP.ACTUAL"]);
  });

  test("is spending much faster than up to the earlier period", () => {
    const earlier = { through: 6, values: new Map([["KCQG.ACTUAL", 20n]]) };
    expect(codes(report(whole), { earlier })).toEqual(["jump-period KCQG.ACTUAL"]);
  });

  test("is a fund's share that moved far from last year's", () => {
    const lastYear = new Map([
      ["KCQG", 35n],
      ["KCDP", 55n],
    ] as const);
    expect(codes(report(whole), { lastYear })).toContain("share-moved KCQG.ACTUAL");
  });

  test("and once it is said, stands explained", () => {
    const said = { reason: "Bổ sung cuối năm", document: null, of: { value: 51n, against: 50n } };
    const explanations = new Map([["over-plan:KCDP.ACTUAL", said]]);
    const [found] = findInReport(report({ ...whole, "KCDP.ACTUAL": 51n }, explanations), context);
    expect(found?.explanation?.reason).toBe("Bổ sung cuối năm");
  });
});

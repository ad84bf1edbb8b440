import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedContent } from "@/lib/domain/periodic-report/changed-content";
import { writtenOf } from "@/lib/domain/periodic-report/explained-amounts";
import { findInReport } from "@/lib/domain/periodic-report/find-in-report";
import { isOpenFinding, type ReportFinding } from "@/lib/domain/periodic-report/finding";
import type { Explanation, ReportContent } from "@/lib/domain/periodic-report/report";
import type { ReportContext } from "@/lib/domain/periodic-report/report-context";

const SUBJECT = "difference:KCQG.ACTUAL";
const WHOLE = { "KCQG.PLAN": 1000n, "KCQG.ACTUAL": 60n, "KCDP.PLAN": 50n, "KCDP.ACTUAL": 30n };
const recordsOf = (actual: bigint): ReportContext["records"] =>
  new Map([
    ["KCQG.PLAN", 1000n],
    ["KCQG.ACTUAL", actual],
  ]);
const context = (recorded: bigint): ReportContext => ({
  ...{ through: 9, records: recordsOf(recorded), lastYear: new Map(), earlier: null, isOver: true },
  questionnaire: { measures: ["PLAN", "ACTUAL"], contents: [], indicators: [], sections: ["results"] },
});
const content = (actual: bigint, said?: Explanation): ReportContent => ({
  values: new Map(Object.entries({ ...WHOLE, "KCQG.ACTUAL": actual })),
  texts: new Map(),
  explanations: new Map(said ? [[SUBJECT, said]] : []),
  ownRows: [],
});
const said = (of: Explanation["of"]): Explanation => ({ reason: "Theo biên bản đối chiếu.", document: null, of });
const found = (actual: bigint, recorded: bigint, explanation?: Explanation): ReportFinding | undefined =>
  findInReport(content(actual, explanation), context(recorded)).find(({ code }) => code === "difference");

describe("a reason", () => {
  const written = said({ value: 60n, against: 61n });

  test("explains the amounts it was written for", () => {
    expect(found(60n, 61n, written)).toMatchObject({ explanation: written, lapsed: null });
  });

  test.each([
    ["the amount is another one", 59n, 61n],
    ["the records say something else since", 60n, 62n],
  ])("lapses when %s, and is kept to be confirmed", (_, actual, recorded) => {
    const finding = found(actual, recorded, written);
    expect(finding).toMatchObject({ explanation: null, lapsed: written });
    expect(finding && isOpenFinding(finding)).toBe(true);
  });

  test("holds again once the amounts are what they were", () => {
    expect(found(60n, 61n, written)?.explanation).toBe(written);
  });

  test("of which only the amount is known is held by the amount alone", () => {
    expect(found(60n, 99n, said({ value: 60n, against: null }))?.explanation).not.toBeNull();
    expect(found(59n, 99n, said({ value: 60n, against: null }))?.explanation).toBeNull();
  });

  test("that was written while nothing was found explains nothing", () => {
    expect(found(60n, 61n, said(null))?.explanation).toBeNull();
  });
});

describe("a reason, as it is written,", () => {
  const given = { subject: SUBJECT, after: { reason: "Chờ chứng từ.", document: null } };
  const findings = findInReport(content(60n), context(61n));

  test("is of what is found then", () => {
    expect(writtenOf([given], findings, new Map())).toEqual([
      { subject: SUBJECT, after: { ...given.after, of: { value: 60n, against: 61n } } },
    ]);
  });

  test("is of the amounts it names, where it names some", () => {
    const of = { value: 1n, against: 2n };
    expect(writtenOf([{ ...given, after: { ...given.after, of } }], findings, new Map())[0]?.after?.of).toEqual(of);
  });

  test("keeps its amounts where nothing is found, and has none where it had none", () => {
    const before = said({ value: 5n, against: 6n });
    expect(writtenOf([given], [], new Map([[SUBJECT, before]]))[0]?.after?.of).toEqual(before.of);
    expect(writtenOf([given], [], new Map())[0]?.after?.of).toBeNull();
  });
});

test("changes put what they name in its place, empty what they empty and leave the rest", () => {
  const changed = changedContent(content(60n, said(null)), {
    cells: [
      { cell: "KCQG.ACTUAL", after: 70n },
      { cell: "KCDP.PLAN", after: null },
      { cell: "text.results", after: "Đã xong." },
    ],
    explanations: [{ subject: SUBJECT, after: null }],
  });
  expect(Object.fromEntries(changed.values)).toEqual({ "KCQG.PLAN": 1000n, "KCQG.ACTUAL": 70n, "KCDP.ACTUAL": 30n });
  expect([changed.texts.get("results"), changed.explanations.size]).toEqual(["Đã xong.", 0]);
});

test("whatever amounts come and go, a reason stands exactly while both are those it was written for", () => {
  const amount = fc.bigInt({ min: 1n, max: 5n });
  fc.assert(
    fc.property(amount, amount, fc.array(fc.tuple(amount, amount), { maxLength: 8 }), (value, against, later) => {
      fc.pre(value !== against);
      const [first] = writtenOf(
        [{ subject: SUBJECT, after: { reason: "Lý do", document: null } }],
        findInReport(content(value), context(against)),
        new Map(),
      );
      for (const [actual, recorded] of later) {
        const finding = found(actual, recorded, first?.after ?? undefined);
        const isSame = actual === value && recorded === against;
        if (actual === recorded) expect(finding).toBeUndefined();
        else expect([finding?.explanation !== null, finding?.lapsed !== null]).toEqual([isSame, !isSame]);
      }
    }),
  );
});

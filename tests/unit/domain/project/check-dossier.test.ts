import { describe, expect, test } from "vitest";
import { type CheckedDossier, checkDossier, missingFrom } from "@/lib/domain/project/check-dossier";
import type { CapInForce } from "@/lib/domain/project/support-cap";
import { findingSentence } from "@/lib/format/finding-sentence";

const million = (count: number) => BigInt(count) * 1_000_000n;
const machinery: CapInForce = {
  ...{ item: "machinery", maxPercent: 50, maxAmount: million(300), per: { vi: "cơ sở", en: "establishment" } },
  ...{ countedBy: "establishments-machinery", perBeneficiary: true },
  basis: { document: "28/2018/TT-BTC", clause: "Điều 7", mark: "src" },
};
const COMPLETE: CheckedDossier = {
  ...{ fund: "KCQG", kind: "REGULAR", year: 2027, endYear: 2027 },
  ...{ need: "Còn làm tay.", goals: "Tăng công suất.", scale: "Một máy.", technology: "Máy sấy.", effects: "Ít hao." },
  ...{ capReason: null, startOn: "2027-02-01", endOn: "2027-11-30" },
  budget: [{ item: "machinery", year: 2027, support: million(300), counterpart: million(450), other: 0n }],
  beneficiaries: [{ name: "HTX Mây tre", support: million(300) }],
  outputs: [{ indicator: "establishments-machinery", target: 1 }],
};
const check = (more: Partial<CheckedDossier>) => checkDossier({ ...COMPLETE, ...more }, [machinery]);
const told = (more: Partial<CheckedDossier>) =>
  check(more).map(({ weight, field, code }) => `${weight} ${field} ${code}`);

test("a complete dossier has nothing to mend", () => {
  expect(check({})).toEqual([]);
});

test("an empty one hears everything at once, in the order of its sections", () => {
  const nothing = { need: null, goals: null, scale: null, technology: null, effects: null, startOn: null, endOn: null };
  expect(told({ ...nothing, budget: [], beneficiaries: [], outputs: [] })).toEqual([
    "missing need empty",
    "missing goals empty",
    "doubtful scale empty",
    "doubtful technology empty",
    "missing budget empty",
    "missing outputs empty",
    "doubtful effects empty",
    "missing startOn empty",
    "missing endOn empty",
  ]);
});

describe("a cap that is exceeded", () => {
  const budget = [{ item: "machinery", year: 2027, support: million(400), counterpart: million(400), other: 0n }];
  const beneficiaries = [{ name: "HTX Mây tre", support: null }];

  test("asks for a reason, and with one is no more than told", () => {
    expect(missingFrom(check({ budget, beneficiaries })).map(({ code }) => code)).toEqual(["reason-for-cap"]);
    expect(told({ budget, beneficiaries, capReason: "Dây chuyền đồng bộ." })).toEqual(["doubtful budget over-cap"]);
  });

  test("is told with the clause and by how much", () => {
    const [finding] = check({ budget, beneficiaries, capReason: "Có." });
    expect(finding && findingSentence(finding, "vi", () => "Máy móc tiên tiến")).toBe(
      "Dự toán: Máy móc tiên tiến đề nghị hỗ trợ 400.000.000 đồng, quá 300.000.000 đồng/cơ sở × 1 (tối đa 300.000.000 đồng), vượt 100.000.000 đồng, theo Điều 7 28/2018/TT-BTC.",
    );
  });
});

test.each([
  ["doubtful beneficiaries unnamed", { beneficiaries: [] }],
  ["doubtful beneficiaries fewer-than-target", { outputs: [{ indicator: "establishments-machinery", target: 3 }] }],
  ["doubtful beneficiaries shares-differ", { beneficiaries: [{ name: "HTX", support: million(200) }] }],
  ["doubtful budget year-without-budget", { endYear: 2028, endOn: "2028-05-01" }],
  ["doubtful endOn ends-after-year", { endOn: "2028-01-15" }],
  ["doubtful startOn starts-before-year", { startOn: "2026-12-15" }],
] satisfies [string, Partial<CheckedDossier>][])("finds what is to be looked at twice: %s", (expected, more) => {
  expect(told(more)).toContain(expected);
});

import { describe, expect, test } from "vitest";
import { explainAvailable } from "@/lib/domain/project/explain-available";
import type { YearStanding } from "@/lib/domain/project/project-detail";

const content = { code: "ND3", vi: "Mô hình", en: "Models" };

type Share = YearStanding["shares"][number];

const aShare = (share: Partial<Share> = {}): Share => ({
  contractNumber: "01/HĐ",
  content,
  amount: 300n,
  advancePercent: 70,
  advanceLimit: 210n,
  acceptedParts: 0n,
  advanced: 100n,
  disbursed: 100n,
  accepted: false,
  ...share,
});

const aYear = (
  balance: Partial<YearStanding["balance"]> = {},
  shares: readonly Share[] = [aShare()],
): YearStanding => ({
  budgetYear: 2026,
  balance: { fund: "KCQG", plan: 300n, released: 300n, committed: 300n, disbursed: 100n, ...balance },
  shares,
});

const deciding = (year: YearStanding) =>
  explainAvailable(year, "IN_PROGRESS")
    .limits.filter(({ narrowest }) => narrowest)
    .map(({ name }) => name);

describe("why so much is available", () => {
  test("before acceptance it is the rest of the first advance", () => {
    expect(explainAvailable(aYear(), "IN_PROGRESS").available).toBe(110n);
    expect(deciding(aYear())).toEqual(["advance"]);
  });

  test("after acceptance it is the rest of the contract", () => {
    const year = aYear({}, [aShare({ accepted: true })]);

    expect(explainAvailable(year, "IN_PROGRESS").available).toBe(200n);
    expect(deciding(year)).toEqual(["contract"]);
  });

  test("money not released yet holds it back", () => {
    const year = aYear({ released: 150n });

    expect(explainAvailable(year, "IN_PROGRESS").available).toBe(50n);
    expect(deciding(year)).toEqual(["released"]);
  });

  test("of a province's fund nothing waits for a release", () => {
    const year = aYear({ fund: "KCDP", released: 0n });

    expect(explainAvailable(year, "IN_PROGRESS").available).toBe(110n);
    expect(explainAvailable(year, "IN_PROGRESS").limits.map(({ name }) => name)).toEqual([
      "contract",
      "advance",
      "assigned",
    ]);
  });

  test("shares of several contracts add up, each by its own narrowest limit", () => {
    const year = aYear({ plan: 600n, released: 600n, committed: 600n }, [
      aShare(),
      aShare({ contractNumber: "02/HĐ", accepted: true, advanced: 0n, disbursed: 0n }),
    ]);

    expect(explainAvailable(year, "IN_PROGRESS").available).toBe(410n);
    expect(deciding(year)).toEqual(["advance", "contract"]);
  });

  test("without a contract nothing is, and no limit is named", () => {
    expect(explainAvailable(aYear({ committed: 0n, disbursed: 0n }, []), "ASSIGNED")).toEqual({
      available: 0n,
      limits: [],
    });
  });

  test("once it is settled or stopped nothing is, whatever the contract left, and no limit decides that", () => {
    for (const state of ["SETTLED", "STOPPED"] as const) {
      const { available, limits } = explainAvailable(aYear(), state);
      expect([state, available, limits.some(({ narrowest }) => narrowest)]).toEqual([state, 0n, false]);
    }
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideCondition } from "@/lib/domain/contract/decide-condition";
import { isMet } from "@/lib/domain/ledger/advance-condition";
import { decideVoucher } from "@/lib/domain/ledger/decide-voucher";
import { refusalOf } from "../ledger/refusal-of";
import { aContractShare, aStanding, million } from "../ledger/standings";

const confirmed = (percent: number | null, datedOn = "2026-03-10") => ({ number: "12/BB-KL", datedOn, percent });
const advance = { kind: "ADVANCE", amount: million(10), paidOn: "2026-03-15", budgetYear: 2026 } as const;
const now = { today: "2026-11-27", projectState: "CONTRACTED" } as const;

describe("an advance on a cluster's infrastructure", () => {
  test("waits until more than half of the work done is confirmed, by a document no later than the payment", () => {
    const met = (percent: number, datedOn?: string) =>
      isMet({ requires: "HALF_DONE", confirmed: confirmed(percent, datedOn) }, "2026-03-15");
    expect([met(50), met(51), met(80, "2026-03-16"), met(80, "2026-03-15")]).toEqual([false, true, false, true]);
  });

  test("is met by exactly the percentages above fifty", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        expect(isMet({ requires: "HALF_DONE", confirmed: confirmed(percent) }, "2026-12-31")).toBe(percent > 50);
      }),
    );
  });

  test("is refused with what stands, and before any amount is looked at", () => {
    const share = aContractShare({ advanceCondition: { requires: "HALF_DONE", confirmed: confirmed(40) } });
    const draft = { ...advance, amount: million(900) };
    expect(refusalOf(() => decideVoucher(draft, share, now))).toEqual({
      ...{ code: "voucher.advance-condition", requires: "HALF_DONE", paidOn: "2026-03-15", confirmed: confirmed(40) },
    });
  });
});

describe("a condition", () => {
  const requires = { requires: "CLASS_PLAN", confirmed: null } as const;

  test("keeps no payment or refund back, and no advance from the day of acceptance on", () => {
    const acceptedOn = (day: string) =>
      aContractShare({ advanceCondition: requires, acceptedOn: day, standing: aStanding({ accepted: true }) });
    const share = acceptedOn("2026-03-15");
    expect(
      refusalOf(() => decideVoucher(advance, acceptedOn("2026-03-16"), { ...now, projectState: "ACCEPTED" })),
    ).toEqual({
      ...{ code: "voucher.advance-condition", requires: "CLASS_PLAN", paidOn: "2026-03-15", confirmed: null },
    });
    expect(decideVoucher(advance, share, { ...now, projectState: "ACCEPTED" })).toBe(million(10));
    const paid = aContractShare({
      advanceCondition: requires,
      standing: aStanding({ advanced: million(10), disbursed: million(10) }),
    });
    expect(decideVoucher({ ...advance, kind: "REFUND" }, paid, now)).toBe(-million(10));
  });

  test("is confirmed only where the rate asks for one, of work done with its percentage", () => {
    const today = "2026-11-27";
    expect(refusalOf(() => decideCondition(null, confirmed(60), today))).toEqual({ code: "condition.not-asked" });
    expect(refusalOf(() => decideCondition("HALF_DONE", confirmed(null), today))).toEqual({
      code: "condition.percent-missing",
    });
    expect(refusalOf(() => decideCondition("CLASS_PLAN", confirmed(null, "2026-11-28"), today))).toMatchObject({
      code: "condition.in-future",
    });
    expect(decideCondition("CLASS_PLAN", confirmed(60), today)).toMatchObject({ kind: "CLASS_PLAN", percent: null });
  });
});

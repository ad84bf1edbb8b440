import { describe, expect, test } from "vitest";
import { decideReversal, type ReversalCandidate } from "@/lib/domain/ledger/decide-reversal";
import { refusalOf } from "./refusal-of";
import { aStanding, million } from "./standings";

const leader = { persons: ["leader"], projectState: "CONTRACTED" } as const;
const candidate = (changes: Partial<ReversalCandidate> = {}): ReversalCandidate => ({
  number: "PC-07",
  kind: "ADVANCE",
  signedAmount: million(100),
  recordedBy: "officer",
  onBehalfOf: null,
  isReversal: false,
  isReversed: false,
  ...changes,
});
const advanced = aStanding({ disbursed: million(100), advanced: million(100) });
const refused = (voucher: Partial<ReversalCandidate>, standing = advanced) =>
  refusalOf(() => decideReversal(candidate(voucher), standing, leader));

describe("reversing a voucher", () => {
  test("posts the whole amount the other way", () => {
    expect(decideReversal(candidate(), advanced, leader)).toBe(-million(100));
  });

  test("is refused a second time, for a reversal itself, and to the person who recorded it", () => {
    expect(refused({ isReversed: true })).toEqual({ code: "voucher.already-reversed", number: "PC-07" });
    expect(refused({ isReversal: true })).toEqual({ code: "voucher.reverses-a-reversal", number: "PC-07" });
    expect(refused({ recordedBy: "leader" })).toEqual({ code: "voucher.reversed-by-recorder", number: "PC-07" });
  });

  test("is refused to whoever acts for its recorder, and to whoever it was recorded for", () => {
    const deputy = { persons: ["deputy", "leader"], projectState: "CONTRACTED" } as const;
    const own = { code: "voucher.reversed-by-recorder", number: "PC-07" };
    expect(refusalOf(() => decideReversal(candidate({ recordedBy: "leader" }), advanced, deputy))).toEqual(own);
    expect(refused({ recordedBy: "deputy", onBehalfOf: "leader" })).toEqual(own);
  });

  test("is refused for an advance that was already refunded: less than nothing would be paid", () => {
    const refunded = aStanding({ disbursed: million(30), advanced: million(30) });
    expect(refused({}, refunded)).toEqual({ code: "voucher.reversal-breaks-balance", paid: million(30) });
  });

  test("of a refund pays the money again, so it must fit under the advance rate", () => {
    const refund = { kind: "REFUND", signedAmount: -million(50) } as const;
    const roomy = aStanding({ disbursed: million(160), advanced: million(160) });
    expect(decideReversal(candidate(refund), roomy, leader)).toBe(million(50));
    const full = aStanding({ disbursed: million(161), advanced: million(161) });
    expect(refused(refund, full)).toEqual({ code: "voucher.reversal-breaks-balance", paid: million(161) });
  });

  test.each(["SETTLED", "STOPPED"] as const)(
    "of a refund on one %s pays the money again, and what is committed follows",
    (projectState) => {
      const refund = candidate({ kind: "REFUND", signedAmount: -million(50) });
      const left = aStanding({ amount: million(200), disbursed: million(200), advanced: 0n, accepted: true });
      expect(decideReversal(refund, left, { persons: ["leader"], projectState })).toBe(million(50));
    },
  );

  test("of a refund is refused when the released money no longer covers it", () => {
    const refund = { kind: "REFUND", signedAmount: -million(50) } as const;
    const cut = aStanding({ disbursed: million(100), advanced: million(100) }, { released: million(120) });
    expect(refused(refund, cut)).toMatchObject({ code: "voucher.reversal-breaks-balance" });
  });
});

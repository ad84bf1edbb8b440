import { describe, expect, test } from "vitest";
import { decideVoucher, type VoucherDraft } from "@/lib/domain/ledger/decide-voucher";
import { refusalOf } from "./refusal-of";
import { aContractShare, aStanding, million } from "./standings";

const today = "2026-11-21";
const circumstances = { today, projectState: "CONTRACTED" } as const;
const draft = (changes: Partial<VoucherDraft> = {}): VoucherDraft => ({
  kind: "ADVANCE",
  amount: million(100),
  paidOn: "2026-03-05",
  budgetYear: 2026,
  ...changes,
});
const refused = (changes: Partial<VoucherDraft>, standing = aStanding()) =>
  refusalOf(() => decideVoucher(draft(changes), aContractShare({ standing }), circumstances));

describe("recording a voucher", () => {
  test("posts an advance and a payment as plus, a refund as minus", () => {
    const share = aContractShare({
      standing: aStanding({ accepted: true, disbursed: million(100), advanced: million(100) }),
    });
    const post = (kind: VoucherDraft["kind"]) => decideVoucher(draft({ kind, amount: 5n }), share, circumstances);
    expect([post("ADVANCE"), post("PAYMENT"), post("REFUND")]).toEqual([5n, 5n, -5n]);
  });

  test("accepts the whole advance allowed, and not one đồng more", () => {
    const share = aContractShare();
    expect(decideVoucher(draft({ amount: million(210) }), share, circumstances)).toBe(million(210));
    expect(refused({ amount: million(210) + 1n })).toEqual({
      code: "voucher.over-advance",
      available: million(210),
      limit: million(210),
      advanced: 0n,
      percent: 70,
    });
  });

  test("refuses a payment before acceptance whatever its amount, and says in what state the đề án is", () => {
    expect(refused({ kind: "PAYMENT", amount: 1n })).toEqual({
      code: "voucher.payment-before-acceptance",
      state: "CONTRACTED",
    });
  });

  test("refuses a payment beyond what is accepted of beneficiaries, naming what is accepted and what is paid", () => {
    const standing = aStanding({ disbursed: million(60), advanced: million(60), acceptedParts: million(100) });
    const share = aContractShare({ standing });
    expect(decideVoucher(draft({ kind: "PAYMENT", amount: million(40) }), share, circumstances)).toBe(million(40));
    expect(refused({ kind: "PAYMENT", amount: million(41) }, standing)).toEqual({
      ...{ code: "voucher.over-parts", available: million(40), accepted: million(100), paid: million(60) },
    });
  });

  test("refuses more than is left of the contract", () => {
    const paid = aStanding({ accepted: true, disbursed: million(250), advanced: million(200) });
    expect(refused({ kind: "PAYMENT", amount: million(51) }, paid)).toEqual({
      code: "voucher.over-contract",
      available: million(50),
      limit: million(300),
      paid: million(250),
    });
  });

  test("speaks of the tightest limit: national money not yet released", () => {
    expect(refused({ amount: million(61) }, aStanding({}, { released: million(60) }))).toEqual({
      code: "voucher.over-released",
      available: million(60),
      limit: million(60),
      paid: 0n,
    });
  });

  test("asks no release of provincial money", () => {
    const standing = aStanding({}, { fund: "KCDP", released: 0n });
    expect(decideVoucher(draft(), aContractShare({ standing, fund: "KCDP" }), circumstances)).toBe(million(100));
  });

  test("refuses more than the plan assigns when another contract of the đề án has used it", () => {
    const standing = aStanding({ accepted: true }, { fund: "KCDP", plan: million(300), disbursed: million(220) });
    expect(refused({ kind: "PAYMENT", amount: million(100) }, standing)).toEqual({
      code: "voucher.over-assigned",
      available: million(80),
      limit: million(300),
      paid: million(220),
    });
  });

  test("refuses a refund of more than was paid", () => {
    const standing = aStanding({ disbursed: million(40), advanced: million(40) });
    expect(refused({ kind: "REFUND", amount: million(41) }, standing)).toEqual({
      code: "voucher.refund-over-paid",
      paid: million(40),
    });
  });

  test("refuses a date that has not come yet in Vietnam, and takes today", () => {
    expect(refused({ paidOn: "2026-11-22" })).toEqual({ code: "voucher.in-future", paidOn: "2026-11-22", today });
    expect(decideVoucher(draft({ paidOn: today }), aContractShare(), circumstances)).toBe(million(100));
  });

  test("refuses another budget year than the contract's", () => {
    expect(refused({ budgetYear: 2025 })).toEqual({ code: "voucher.wrong-year", budgetYear: 2025, contractYear: 2026 });
  });

  test("refuses a payment before its contract was signed, and takes one of that day", () => {
    const refusal = { code: "voucher.before-contract", signedOn: "2026-02-10" };
    expect(refused({ paidOn: "2026-02-09" })).toMatchObject({ ...refusal, paidOn: "2026-02-09" });
    expect(decideVoucher(draft({ paidOn: "2026-02-10" }), aContractShare(), circumstances)).toBe(million(100));
  });

  test("takes a January payment of last year's money", () => {
    const share = aContractShare({ budgetYear: 2025, signedOn: "2025-03-01" });
    expect(decideVoucher(draft({ paidOn: "2026-01-15", budgetYear: 2025 }), share, circumstances)).toBe(million(100));
  });
});

import { describe, expect, test } from "vitest";
import { inputProblems } from "@/lib/format/refusals/input-problem";
import { recordVoucherInput, reverseVoucherInput } from "@/lib/input/vouchers";
import { vouchersQueryInput } from "@/lib/input/vouchers-query";

const body = {
  idempotencyKey: "6a1f4a55-4f4f-4a52-9f3e-0b4b7c1f2d11",
  projectCode: "KC-26-001",
  contractId: "0b4b7c1f-2d11-4a52-9f3e-6a1f4a554f4f",
  kind: "ADVANCE",
  amount: "210000000",
  paidOn: "2026-03-15",
  budgetYear: 2026,
  number: "UNC 07",
  note: "",
};
const problemsOf = (given: unknown) => {
  const parsed = recordVoucherInput.safeParse(given);
  return parsed.success
    ? []
    : inputProblems(parsed.error.issues, given, "vi").map(({ path, code }) => `${path} ${code}`);
};

describe("a voucher sent by another system", () => {
  test("is read as it stands; an empty note is none", () => {
    expect(recordVoucherInput.parse(body)).toMatchObject({ amount: 210_000_000n, note: null, content: null });
  });

  test.each([
    ["0", "money.zero"],
    ["-5", "money.negative"],
    ["1e3", "whole-number"],
    ["1.5", "whole-number"],
    ["1.000.000", "whole-number"],
    ["１２３", "whole-number"],
    [" 5", "whole-number"],
    ["0123", "whole-number"],
    ["", "whole-number"],
    ["9223372036854775808", "money.too-large"],
    [5, "wrong-type"],
    [null, "wrong-type"],
  ])("is refused with the amount %j", (amount, code) => {
    expect(problemsOf({ ...body, amount })).toEqual([`amount input.${code}`]);
  });

  test("names everything that is wrong at once", () => {
    const { amount: _, ...rest } = body;
    const wrong = { ...rest, kind: "GIFT", paidOn: "2026-02-30", budgetYear: "năm nay", number: "", extra: 1 };
    expect(problemsOf(wrong).sort()).toEqual([
      "amount input.required",
      "budgetYear input.whole-number",
      "extra input.unknown-field",
      "kind input.unknown-value",
      "number input.too-short",
      "paidOn input.not-a-date",
    ]);
  });

  test.each([
    ["paidOn", "0001-01-01", "too-small"],
    ["budgetYear", 1999, "too-small"],
    ["budgetYear", 2026.5, "whole-number"],
    ["number", "x".repeat(51), "too-long"],
    ["number", "UNC\u00001", "wrong-form"],
    ["contractId", "1 OR 1=1", "not-a-uuid"],
    ["note", "x".repeat(1001), "too-long"],
    ["state", "ACCEPTED", "unknown-field"],
    ["stewardUnitId", "ha-noi", "unknown-field"],
  ])("is refused with %s = %j", (field, value, code) => {
    expect(problemsOf({ ...body, [field]: value })).toEqual([`${field} input.${code}`]);
  });
});

describe("a voucher typed into the form", () => {
  const { amount: _, ...form } = { ...body, budgetYear: "2026" };

  test("takes the amount as people write it", () => {
    expect(recordVoucherInput.parse({ ...form, amountText: "1,5 tỷ" }).amount).toBe(1_500_000_000n);
  });

  test("says which way the amount was not understood", () => {
    expect(problemsOf({ ...form, amountText: "1,234 triệu" })).toEqual(["amountText input.money.ambiguous"]);
  });

  test("cannot state two amounts", () => {
    expect(problemsOf({ ...body, amountText: "5 triệu" })).toEqual(["amountText input.unknown-field"]);
  });
});

test("a reversal needs a reason of ten characters", () => {
  const reversal = { id: "x", idempotencyKey: body.idempotencyKey, reason: "  nhầm   " };
  expect(reverseVoucherInput.safeParse(reversal).success).toBe(false);
  expect(reverseVoucherInput.parse({ ...reversal, reason: " Ghi nhầm hợp đồng " }).reason).toBe("Ghi nhầm hợp đồng");
});

describe("the address of a list of vouchers", () => {
  test("filters nothing and starts with the latest payments when it is empty", () => {
    expect(vouchersQueryInput.parse({ fund: "", from: "" })).toEqual({
      ...{ q: null, project: null, unitId: null, fund: null, year: null, kind: null, from: null, to: null },
      ...{ region: null, layout: null, month: null, through: null, content: null, sort: "-paidOn", page: 1, size: 50 },
    });
  });

  test.each([
    ["size", "201"],
    ["page", "0"],
    ["sort", "paid_on; DROP TABLE voucher"],
    ["from", "31/12/2025"],
    ["from", "2026-02-30"],
    ["fund", "ALL"],
    ["kind", "advance"],
    ["year", "20x6"],
  ])("refuses %s = %j", (param, value) => {
    expect(vouchersQueryInput.safeParse({ [param]: value }).error?.issues[0]?.path).toEqual([param]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMoneyText } from "@/lib/input/money-text";

describe("an amount of money as people write it", () => {
  test.each([
    ["1234567", 1_234_567n],
    ["1.234.567", 1_234_567n],
    ["1,234,567", 1_234_567n],
    ["1 234 567", 1_234_567n],
    ["1\u00a0234\u202f567 ₫", 1_234_567n],
    ["12.000.000 ₫", 12_000_000n],
    ["500 ngàn đồng", 500_000n],
    ["1.200 nghìn đồng", 1_200_000n],
    ["1.234.567 đồng", 1_234_567n],
    ["1.234.567đ", 1_234_567n],
    ["1234567 VND", 1_234_567n],
    ["1,234,567.00", 1_234_567n],
    ["1.234", 1_234n],
    ["1,234", 1_234n],
    ["12 tỷ 300", 12_300_000_000n],
    ["12 TỶ 300", 12_300_000_000n],
    ["12 tỉ 300 triệu", 12_300_000_000n],
    ["12tỷ300", 12_300_000_000n],
    ["1.234,5 triệu", 1_234_500_000n],
    ["1,234.5 triệu", 1_234_500_000n],
    ["1.234 triệu", 1_234_000_000n],
    ["0,5 tỷ", 500_000_000n],
    ["1.5 tỷ", 1_500_000_000n],
    ["300 triệu 500", 300_500_000n],
    ["300 nghìn", 300_000n],
    ["2 tỷ 50 triệu 7 nghìn", 2_050_007_000n],
    ["2 tỷ 50,25 triệu đồng", 2_050_250_000n],
    ["tỷ".normalize("NFD").replace(/^/, "3 "), 3_000_000_000n],
    ["999.999.999.999.999", 999_999_999_999_999n],
  ])("reads %j", (text, amount) => {
    expect(readMoneyText(text)).toEqual({ amount });
  });

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["-5", "negative"],
    ["(5)", "negative"],
    ["0", "zero"],
    ["0 tỷ", "zero"],
    ["1e3", "unknown-unit"],
    ["１２３", "characters"],
    ["12;5", "characters"],
    ["5 xu", "unknown-unit"],
    ["tỷ", "characters"],
    ["1.23.456", "grouping"],
    ["1.234,567,890", "grouping"],
    ["12.34.56", "grouping"],
    ["1.5", "decimals-without-unit"],
    ["1.234,5", "decimals-without-unit"],
    ["1.000,000", "ambiguous"],
    ["1,000.000", "ambiguous"],
    ["1000,000", "ambiguous"],
    ["1.000,000 triệu", "ambiguous"],
    ["1.234,567", "ambiguous"],
    ["\u200b\u202e", "characters"],
    ["1,234 triệu", "ambiguous"],
    ["12 tỷ 3", "ambiguous"],
    ["12 triệu 3 tỷ", "order-of-units"],
    ["1 tỷ 2000 triệu", "order-of-units"],
    ["1,5 tỷ 300", "decimals-without-unit"],
    ["0,0001 nghìn", "fraction-of-dong"],
    ["1.000.000.000.000.000", "too-large"],
    ["9".repeat(5000), "characters"],
    ["012", "grouping"],
  ])("refuses %j as %s", (text, problem) => {
    expect(readMoneyText(text)).toMatchObject({ problem });
  });

  test.each([
    ["1.000,000", [1_000n, 1_000_000n]],
    ["1,234 triệu", [1_234_000n, 1_234_000_000n]],
  ])("names both readings of %j", (text, readings) => {
    expect(readMoneyText(text)).toEqual({ problem: "ambiguous", readings });
  });

  test("reads every amount back from each way of writing it in full", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 999_999_999_999_999n }),
        fc.constantFrom(".", ",", " ", ""),
        (amount, mark) => {
          const grouped = amount.toString().replace(/\B(?=(?:[0-9]{3})+$)/g, mark);
          expect(readMoneyText(`${grouped} đồng`)).toEqual({ amount });
        },
      ),
    );
  });

  test("answers any text with an amount that the ledger takes, or a problem; it never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,- tỷriệunghđồe"), maxLength: 24 }), (text) => {
        const reading = readMoneyText(text);
        if ("amount" in reading) expect(reading.amount > 0n && reading.amount <= 999_999_999_999_999n).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

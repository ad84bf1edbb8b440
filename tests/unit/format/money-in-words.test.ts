import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moneyInWords } from "@/lib/format/money-in-words";

describe("an amount in words, as a voucher's paper states it", () => {
  test.each([
    [0n, "Không đồng"],
    [5n, "Năm đồng"],
    [10n, "Mười đồng"],
    [15n, "Mười lăm đồng"],
    [21n, "Hai mươi mốt đồng"],
    [105n, "Một trăm linh năm đồng"],
    [1_000n, "Một nghìn đồng"],
    [1_005n, "Một nghìn không trăm linh năm đồng"],
    [132_000_000n, "Một trăm ba mươi hai triệu đồng"],
    [12_300_000_000n, "Mười hai tỷ ba trăm triệu đồng"],
    [1_000_000_001n, "Một tỷ không trăm linh một đồng"],
    [2_500_055_000_000n, "Hai nghìn năm trăm tỷ không trăm năm mươi lăm triệu đồng"],
  ])("%s đồng is %s", (amount, words) => {
    expect(moneyInWords(amount, "vi")).toBe(words);
  });

  test.each([
    [0n, "Zero dong"],
    [132_000_000n, "One hundred and thirty-two million dong"],
    [1_005n, "One thousand and five dong"],
    [1_234_567n, "One million two hundred and thirty-four thousand five hundred and sixty-seven dong"],
  ])("%s VND is %s", (amount, words) => {
    expect(moneyInWords(amount, "en")).toBe(words);
  });

  test("no two amounts share their words, and none has a hole in it", () => {
    const amount = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom("vi" as const, "en" as const), (one, other, locale) => {
        const words = moneyInWords(one, locale);
        expect(words).not.toMatch(/undefined| {2}|^ /);
        expect(words === moneyInWords(other, locale)).toBe(one === other);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatExactMoney, formatMoney, formatMoneyChange, moneyUnitName } from "@/lib/format/money";

describe("money", () => {
  it("is shown in tỷ with one decimal, dot thousands and a decimal comma", () => {
    expect(formatMoney(78_660_000_000n, "ty", "vi")).toBe("78,7");
    expect(formatMoney(1_234_560_000_000n, "ty", "vi")).toBe("1.234,6");
    expect(formatMoney(1_234_560_000_000n, "ty", "en")).toBe("1,234.6");
  });

  it("is shown in triệu and đồng without decimals", () => {
    expect(formatMoney(78_660_499_999n, "trieu", "vi")).toBe("78.660");
    expect(formatMoney(78_660_500_000n, "trieu", "vi")).toBe("78.661");
    expect(formatMoney(78_660_000_001n, "dong", "vi")).toBe("78.660.000.001");
  });

  it("rounds half away from zero on both sides", () => {
    expect(formatMoney(50_000_000n, "ty", "vi")).toBe("0,1");
    expect(formatMoney(-50_000_000n, "ty", "vi")).toBe("-0,1");
    expect(formatMoney(49_999_999n, "ty", "vi")).toBe("0,0");
    expect(formatMoney(-49_999_999n, "ty", "vi")).toBe("0,0");
  });

  it("tells zero from nothing known", () => {
    expect(formatMoney(0n, "ty", "vi")).toBe("0");
    expect(formatMoney(null, "ty", "vi")).toBe("–");
    expect(formatExactMoney(null, "vi")).toBe("–");
  });

  it("keeps more decimals where an indicator wants them", () => {
    expect(formatMoney(78_660_000_000n, "ty", "vi", 2)).toBe("78,66");
  });

  it("carries its sign as a change", () => {
    expect(formatMoneyChange(6_200_000_000n, "ty", "vi")).toBe("+6,2");
    expect(formatMoneyChange(-6_200_000_000n, "ty", "vi")).toBe("-6,2");
    expect(formatMoneyChange(0n, "ty", "vi")).toBe("0");
    expect(formatMoneyChange(null, "ty", "vi")).toBe("–");
  });

  it("names its unit once, in the reader's language", () => {
    expect(moneyUnitName("ty", "vi")).toBe("tỷ đồng");
    expect(formatExactMoney(78_660_000_000n, "vi")).toBe("78.660.000.000 đồng");
    expect(formatExactMoney(78_660_000_000n, "en")).toBe("78,660,000,000 VND");
  });

  it("in đồng loses no digit, however large", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), (amount) => {
        expect(BigInt(formatMoney(amount, "dong", "vi").replaceAll(".", ""))).toBe(amount);
      }),
    );
  });

  it("in tỷ is never further from the amount than half a tenth", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), (amount) => {
        const shown = formatMoney(amount, "ty", "vi");
        const tenths = BigInt(shown.replace(/[.,]/g, "")) * (shown.includes(",") ? 1n : 10n);
        const gap = tenths * 100_000_000n - amount;
        expect(gap <= 50_000_000n && gap >= -50_000_000n).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { growthOf, ratioOf } from "@/lib/domain/figures/ratio";
import { formatPercent } from "@/lib/format/percent";

describe("a percentage", () => {
  it("is rounded once from its two amounts", () => {
    expect(formatPercent(ratioOf(45_880_000_000n, 78_660_000_000n), {}, "vi")).toBe("58,3%");
    expect(formatPercent({ part: 8_548n, whole: 100_000n }, {}, "vi")).toBe("8,5%");
  });

  it("rounds half away from zero", () => {
    expect(formatPercent({ part: 1n, whole: 2_000n }, {}, "vi")).toBe("0,1%");
    expect(formatPercent({ part: -1n, whole: 2_000n }, {}, "vi")).toBe("-0,1%");
  });

  it("shows growth with its sign", () => {
    expect(formatPercent(growthOf(1_858n, 1_000n), { signed: true }, "vi")).toBe("+85,8%");
    expect(formatPercent(growthOf(900n, 1_000n), { signed: true }, "vi")).toBe("-10,0%");
    expect(formatPercent(growthOf(1_000n, 1_000n), { signed: true }, "vi")).toBe("0,0%");
  });

  it("has its own marks in English and other decimals where asked", () => {
    expect(formatPercent({ part: 948n, whole: 1_000n }, {}, "en")).toBe("94.8%");
    expect(formatPercent({ part: 948n, whole: 1_000n }, { decimals: 0 }, "vi")).toBe("95%");
  });

  it("is a dash where the ratio was refused", () => {
    expect(formatPercent(ratioOf(1n, 0n), {}, "vi")).toBe("–");
  });
});

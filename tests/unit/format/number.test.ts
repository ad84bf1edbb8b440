import { describe, expect, it } from "vitest";
import { localizedPath } from "@/lib/format/address";
import { localeOf } from "@/lib/format/locale";
import { formatCount, formatRoman } from "@/lib/format/number";
import { formatPeriod, formatThrough } from "@/lib/format/period";

describe("counts, periods and addresses", () => {
  it("groups thousands", () => {
    expect(formatCount(1_204n, "vi")).toBe("1.204");
    expect(formatCount(-1_204_000n, "vi")).toBe("-1.204.000");
    expect(formatCount(1_204_000, "en")).toBe("1,204,000");
    expect(formatCount(null, "vi")).toBe("–");
  });

  it("writes Roman numerals up to twelve", () => {
    expect([1, 4, 9, 12].map(formatRoman)).toEqual(["I", "IV", "IX", "XII"]);
  });

  it("names periods as reports do", () => {
    expect(formatPeriod(2023, 9, "vi")).toBe("9 tháng năm 2023");
    expect(formatPeriod(2022, 12, "vi")).toBe("cả năm 2022");
    expect(formatThrough(3, "vi")).toBe("Quý I");
    expect(formatPeriod(2023, 9, "en")).toBe("first 9 months of 2023");
  });

  it("gives English pages their prefix and leaves the API alone", () => {
    expect(localizedPath("/regions/mttn?year=2023", "en")).toBe("/en/regions/mttn?year=2023");
    expect(localizedPath("/", "en")).toBe("/en");
    expect(localizedPath("/?year=2023", "en")).toBe("/en?year=2023");
    expect(localizedPath("/regions/mttn", "vi")).toBe("/regions/mttn");
    expect(localizedPath("/api/v1/execution", "en")).toBe("/api/v1/execution");
  });

  it("reads any language it does not have as Vietnamese", () => {
    expect([localeOf("en"), localeOf("fr"), localeOf(undefined)]).toEqual(["en", "vi", "vi"]);
  });
});

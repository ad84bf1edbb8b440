import fc from "fast-check";
import { expect, test } from "vitest";
import { dongPer, readPrinted } from "@/lib/domain/figures/printed-number";
import { formatFraction } from "@/lib/format/fraction";

test.each([
  ["78,7", 1, 787n],
  ["-8,5", 1, -85n],
  ["−8,5", 1, -85n],
  ["10,25", 2, 1025n],
  ["2000", 0, 2000n],
  ["2.000", 0, 2000n],
  ["1.234,5", 1, 12345n],
  ["1,234.5", 1, 12345n],
  ["+85,8", 1, 858n],
])("“%s” printed with %i decimals is %s units of its last digit", (text, decimals, units) => {
  expect(readPrinted(text, decimals)).toEqual({ units, decimals });
});

test.each([
  ["", 1],
  ["abc", 0],
  ["78,7", 0],
  ["78", 1],
  ["7,87", 1],
  ["12.34.5", 1],
  ["1.23,4", 1],
  ["--8,5", 1],
  ["1e3", 0],
])("“%s” is no number printed with %i decimals", (text, decimals) => {
  expect(readPrinted(text, decimals)).toBeNull();
});

test("what the portal prints, it reads back", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      fc.integer({ min: 0, max: 4 }),
      (units, decimals) => {
        const text = formatFraction(units, 10n ** BigInt(decimals), { decimals }, "vi");

        expect(readPrinted(text, decimals)).toEqual({ units, decimals });
      },
    ),
  );
});

test("money is printed in đồng, triệu or tỷ; a count is not money", () => {
  expect([dongPer("đồng"), dongPer("triệu đồng"), dongPer("Tỷ đồng"), dongPer("mô hình")]).toEqual([
    1n,
    1_000_000n,
    1_000_000_000n,
    null,
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { doubleReasons, type Helped } from "@/lib/domain/beneficiary/doubles";

const mat: Helped = {
  name: "HTX Mây tre Ba Đồn",
  taxCode: null,
  address: "Phường Ba Đồn, tỉnh Quảng Trị",
  fund: "KCQG",
  startYear: 2027,
  endYear: 2027,
};

test("one tax code is one establishment, whatever it calls itself", () => {
  const one = { ...mat, taxCode: "3200123456" };
  expect(doubleReasons(one, { ...one, name: "Xưởng mộc Gio Linh", address: "Xã Gio Linh, tỉnh Quảng Trị" })).toEqual([
    "same-tax-code",
    "overlapping-years",
  ]);
});

test("without a code, a name that differs in accents, signs or kind of business, in one commune, is doubted", () => {
  const other = {
    ...mat,
    name: "Hợp tác xã mây, tre Ba Đồn",
    address: "phường Ba Đồn, Tỉnh Quảng Trị",
    fund: "KCDP" as const,
  };
  expect(doubleReasons(mat, other)).toEqual(["near-name", "same-address", "overlapping-years", "other-fund"]);
});

test("the same name in another commune is another establishment", () => {
  expect(doubleReasons(mat, { ...mat, address: "Xã Cam Lộ, tỉnh Quảng Trị" })).toEqual([]);
});

test("years that do not meet are told apart", () => {
  expect(doubleReasons(mat, { ...mat, startYear: 2024, endYear: 2025 })).not.toContain("overlapping-years");
  expect(doubleReasons(mat, { ...mat, startYear: 2026, endYear: 2027 })).toContain("overlapping-years");
});

test("two names that say nothing but the kind of business are no likeness", () => {
  expect(doubleReasons({ ...mat, name: "Hộ kinh doanh" }, { ...mat, name: "Cơ sở sản xuất" })).toEqual([]);
});

test("a likeness is mutual", () => {
  const helped = fc.record({
    name: fc.constantFrom("HTX Mây tre", "Công ty TNHH Mây Tre", "Hộ kinh doanh", "Xưởng mộc"),
    taxCode: fc.constantFrom(null, "3200123456", "3200123457"),
    address: fc.constantFrom("Xã A, tỉnh B", "xã a, tỉnh B", "Phường C, tỉnh B"),
    fund: fc.constantFrom("KCQG" as const, "KCDP" as const),
    startYear: fc.constantFrom(2025, 2026),
    endYear: fc.constantFrom(2026, 2027),
  });
  fc.assert(
    fc.property(helped, helped, (one, other) => {
      expect(doubleReasons(one, other)).toEqual(doubleReasons(other, one));
    }),
  );
});

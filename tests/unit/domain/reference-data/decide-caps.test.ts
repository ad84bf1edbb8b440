import { describe, expect, test } from "vitest";
import { decideNationalCap, decideNoNationalCap, decideProvincialCap } from "@/lib/domain/reference-data/decide-caps";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";

const row = (from: string, to: string | null, maxAmount: string, maxPercent: string | null = "50"): ReferenceRow => ({
  ...{ id: `machinery.KCQG.${from}`, from, to, values: { maxAmount, maxPercent }, sureness: "src" },
  ...{ document: null, clause: null, added: null, confirmed: null, ended: null },
});
const ofProvince = (province: string, ...given: Parameters<typeof row>) => ({ ...row(...given), province });
const refusalOf = (decide: () => void) => {
  try {
    decide();
    return null;
  } catch (error) {
    return (error as { refusal: unknown }).refusal;
  }
};

describe("a province's cap", () => {
  const national = [row("2018-05-15", "2027-06-01", "300"), row("2027-06-01", null, "200")];
  const decide = (amount: string, percent: string | null, from: string, to: string | null = null) =>
    refusalOf(() => decideProvincialCap({ maxAmount: amount, maxPercent: percent }, { from, to }, national));

  test("may be as wide as the nation's on each of its days, and no wider on any", () => {
    expect(decide("200", "50", "2027-01-01")).toBeNull();
    expect(decide("300", "50", "2027-01-01", "2027-06-01")).toBeNull();
    expect(decide("300", "50", "2027-01-01")).toMatchObject({
      ...{ code: "reference.above-national", field: "maxAmount", most: "200", from: "2027-06-01" },
    });
    expect(decide("200", "51", "2027-01-01")).toMatchObject({ field: "maxPercent", most: "50", from: "2027-01-01" });
  });

  test("may leave the share to the nation's, which there must be", () => {
    expect(decide("200", null, "2027-01-01")).toBeNull();
    expect(decide("1", null, "2017-01-01")).toMatchObject({ code: "reference.no-national-cap" });
  });
});

describe("the nation's cap", () => {
  const own = [
    ofProvince("Quảng Trị", "2026-01-01", "2027-03-01", "250"),
    ofProvince("Quảng Trị", "2027-03-01", null, "150"),
    ofProvince("Đà Nẵng", "2028-01-01", null, "250", null),
  ];
  const decide = (maxAmount: string, from: string, to: string | null = null) =>
    refusalOf(() => decideNationalCap({ maxAmount, maxPercent: "50" }, { from, to }, own));

  test("is not below what provinces have set for the same days, past those or before them", () => {
    expect(decide("200", "2027-01-01")).toMatchObject({
      ...{ code: "reference.below-provinces", field: "maxAmount", provinces: ["Quảng Trị", "Đà Nẵng"] },
    });
    expect(decide("200", "2027-03-01")).toMatchObject({ provinces: ["Đà Nẵng"] });
    expect(decide("200", "2027-03-01", "2028-01-01")).toBeNull();
  });

  test("does not go while a province's rests on it", () => {
    expect(refusalOf(() => decideNoNationalCap({ from: "2027-01-01", to: null }, own))).toMatchObject({
      ...{ code: "reference.provinces-rest", provinces: ["Quảng Trị", "Đà Nẵng"] },
    });
    expect(refusalOf(() => decideNoNationalCap({ from: "2025-01-01", to: "2026-01-01" }, own))).toBeNull();
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { areaOf, areaText } from "@/lib/domain/registers/area";
import { registerValue, typedValue } from "@/lib/format/register-value";
import { typedArea } from "@/lib/input/area";

const HECTARES = { kind: "area" } as const;

test.each([
  ["49,87", "49.87"],
  ["49.87", "49.87"],
  ["1.234,5", "1234.5"],
  ["12,50", "12.5"],
  ["75", "75"],
  [12.5, "12.5"],
])("an area typed as %s is kept as %s", (typed, kept) => {
  expect(typedArea.parse(typed)).toBe(kept);
});

test.each(["1,234", "12,345", "-1", "mười", "10.000.000", "1e3", ""])(
  "%j is no area to hundredths of a hectare",
  (typed) => {
    expect(typedArea.safeParse(typed).success).toBe(false);
  },
);

test("an area is shown with the decimals it was given, and a form takes again what it shows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (hundredths) => {
      const kept = areaText({ digits: BigInt(hundredths), decimals: 2 }) ?? "";
      const { value } = areaOf(kept);
      expect(value.over * 100n).toBe(BigInt(hundredths) * value.under);
      expect(typedArea.parse(typedValue(HECTARES, kept))).toBe(kept);
    }),
  );
  expect(registerValue(HECTARES, "1234.5", new Map(), "vi")).toBe("1.234,5");
  expect(registerValue(HECTARES, "1234.5", new Map(), "en")).toBe("1,234.5");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { hasRightCheckDigit } from "@/lib/domain/beneficiary/tax-code";
import { randomness } from "@/prisma/seed/sample/chance/randomness";
import { inventedTaxCode } from "@/prisma/seed/sample/words/beneficiary-names";

/** Published codes of large state-owned enterprises. */
test.each(["0100109106", "0100100079", "0100681592", "0100109106001"])("%s is a tax code people bear", (code) => {
  expect(hasRightCheckDigit(code)).toBe(true);
});

test("a digit typed wrong is noticed, wherever it stands", () => {
  const [right = ""] = ["0100109106"];
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const wrong = [...right]
        .map((digit, place) => (place === at ? String((Number(digit) + by) % 10) : digit))
        .join("");
      expect(hasRightCheckDigit(wrong)).toBe(false);
    }),
  );
});

test("two neighbours exchanged are noticed", () => {
  expect(hasRightCheckDigit("0101009106")).toBe(false);
});

test("an invented code of the sample belongs to no taxpayer, nor does what is no code", () => {
  for (let at = 0; at < 200; at++) expect(hasRightCheckDigit(inventedTaxCode(randomness(`code ${at}`)))).toBe(false);
  for (const text of ["", "010010910", "01001091060", "0100109106-001", "abcdefghij"])
    expect(hasRightCheckDigit(text)).toBe(false);
});

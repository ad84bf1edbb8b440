import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPrinted } from "@/lib/domain/figures/printed-number";
import { readDay } from "@/lib/intake/published-figures/read-day";
import { readPrintedValue } from "@/lib/intake/published-figures/read-printed";

/** A number as a source prints it: grouped or not, with exactly `decimals` digits after the comma. */
const printed = fc
  .record({
    negative: fc.boolean(),
    whole: fc.bigInt({ min: 0n, max: 999_999_999n }),
    decimals: fc.integer({ min: 0, max: 4 }),
    fraction: fc.integer({ min: 0, max: 9999 }),
    grouped: fc.boolean(),
  })
  .map(({ negative, whole, decimals, fraction, grouped }) => {
    const digits = String(fraction).padStart(4, "0").slice(0, decimals);
    const text = grouped ? whole.toString().replace(/\B(?=([0-9]{3})+$)/g, ".") : whole.toString();
    const sign = negative && (whole > 0n || /[1-9]/.test(digits)) ? "-" : "";
    const units = BigInt(`${sign}${whole}${digits}`);
    return {
      text: `${sign}${text}${digits && `,${digits}`}`,
      plain: `${sign}${whole}${digits && `.${digits}`}`,
      decimals,
      units,
    };
  });

describe("a printed value", () => {
  test("keeps its text and its number, whatever its grouping, when its precision is stated", () => {
    fc.assert(
      fc.property(printed, ({ text, decimals, units }) => {
        const read = readPrintedValue({ kind: "text", text }, decimals);
        expect(read).toEqual({ printed: text, decimals });
        expect(readPrinted(text, decimals)?.units).toBe(units);
      }),
    );
  });

  test("is the same number from a number cell, with the decimals a spreadsheet drops", () => {
    fc.assert(
      fc.property(printed, ({ plain, decimals, units }) => {
        const cell = { kind: "number", text: String(Number(plain)) } as const;
        const read = readPrintedValue(cell, decimals);
        expect("printed" in read && readPrinted(read.printed, decimals)?.units).toBe(units);
      }),
    );
  });

  test("without a stated precision is never read as another number than it would be with the true one", () => {
    fc.assert(
      fc.property(printed, ({ text, decimals, units }) => {
        const read = readPrintedValue({ kind: "text", text }, null);
        if ("problem" in read) expect([read.problem, decimals]).toEqual(["number-ambiguous", 3]);
        else expect(readPrinted(read.printed, read.decimals)?.units).toBe(units);
      }),
    );
  });

  test.each(["", "12a", "1.23.4", "1,2,3", "--5", "5-", "0x1f", "1e3", "１２", "1..2", "12 tỷ"])(
    "%j is none",
    (text) => {
      expect(readPrintedValue({ kind: "text", text }, null)).toHaveProperty("problem");
    },
  );
});

describe("a day", () => {
  test("is read from both ways of writing it, and from no text that is not a day of the calendar", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split("-").map(Number);
        expect(readDay({ kind: "text", text: iso })).toBe(iso);
        expect(readDay({ kind: "text", text: `${dayOfMonth}/${month}/${year}` })).toBe(iso);
      }),
    );
    for (const text of ["29/02/2023", "31/04/2024", "2024-13-01", "1/1/240", "hôm nay"]) {
      expect(readDay({ kind: "text", text })).toBeNull();
    }
  });
});

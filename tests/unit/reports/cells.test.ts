import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cellKey,
  cellOf,
  REPORT_SECTIONS,
  REPORTED_MEASURES,
  type ReportCell,
} from "@/lib/domain/periodic-report/cell";
import { mergeCells } from "@/lib/domain/periodic-report/merge-cells";
import { exactInUnit } from "@/lib/format/reports/exact-in-unit";
import { readAmountCell, readCountCell } from "@/lib/input/amount-cell";

const code = fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/);
const fund = fc.constantFrom("KCQG", "KCDP");
const anyCell: fc.Arbitrary<ReportCell> = fc.oneof(
  fc.record({
    of: fc.constant("amount"),
    fund,
    measure: fc.constantFrom(...REPORTED_MEASURES),
    content: fc.option(code),
  }),
  fc.record({ of: fc.constant("output"), fund, indicator: code }),
  fc.record({ of: fc.constant("text"), section: fc.constantFrom(...REPORT_SECTIONS) }),
) as fc.Arbitrary<ReportCell>;

describe("a cell's name", () => {
  test("is read back as the cell it names", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(cellOf(cellKey(cell))).toEqual({ ...cell });
      }),
    );
  });

  test.each([
    "",
    "KCQG",
    "KCQG.PAID",
    "KCQX.PLAN",
    "KCQG.PLAN.ND3.x",
    "text.nothing",
    "text.results.x",
    "KCQG.outputs",
    "KCQG.PLAN.<b>",
  ])("that is none is told as none: %s", (key) => expect(cellOf(key)).toBeNull());
});

describe("an amount in a table of triệu đồng", () => {
  test.each([
    ["1.234,5", 1_234_500_000n],
    ["1,234.5", 1_234_500_000n],
    ["12 tỷ 300", 12_300_000_000n],
    ["500", 500_000_000n],
    ["90.000.000 đồng", 90_000_000n],
    ["–", 0n],
    ["0", 0n],
  ])("%s is read as it is meant", (text, amount) => expect(readAmountCell(text, "trieu")).toEqual({ amount }));

  test("that could be read in two ways is not guessed", () => {
    expect(readAmountCell("1,234", "trieu")).toMatchObject({ problem: "ambiguous" });
  });

  test("written for a cell is read back to the đồng, in every unit and language", () => {
    const round = fc.bigInt({ min: 1n, max: 999_999n }).map((one) => one * 1_000_000n);
    const amount = fc.oneof(fc.bigInt({ min: 1n, max: 999_999_999_999_999n }), round);
    fc.assert(
      fc.property(amount, fc.constantFrom("dong", "trieu", "ty"), fc.constantFrom("vi", "en"), (one, unit, locale) => {
        expect(readAmountCell(exactInUnit(one, unit, locale), unit)).toEqual({ amount: one });
      }),
    );
  });

  test("a count is whole", () => {
    expect([readCountCell("1.200"), readCountCell("–"), readCountCell("1,5"), readCountCell("ba")]).toEqual([
      1200n,
      0n,
      null,
      null,
    ]);
  });
});

describe("several who write at once", () => {
  const values = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.bigInt({ min: 0n, max: 9n }));
  const typed = fc.array(
    fc.record({
      cell: fc.constantFrom("a", "b", "c"),
      value: fc.option(fc.bigInt({ min: 0n, max: 9n })),
      seen: fc.option(fc.bigInt({ min: 0n, max: 9n })),
    }),
    { maxLength: 3 },
  );

  test("never overwrite what they have not seen, and nothing they typed is dropped untold", () => {
    fc.assert(
      fc.property(
        values,
        fc.uniqueArray(
          typed.map((all) => all[0]).filter((one) => one !== undefined),
          { selector: ({ cell }) => cell },
        ),
        (stands, sent) => {
          const standing = new Map(Object.entries(stands));
          const { changes, conflicts } = mergeCells(standing, sent);
          for (const { cell, value, seen } of sent) {
            const was = standing.get(cell) ?? null;
            const changed = changes.find((one) => one.cell === cell);
            const told = conflicts.find((one) => one.cell === cell);
            if (was === value || value === seen) expect([changed, told]).toEqual([undefined, undefined]);
            else if (was === seen) expect(changed).toEqual({ cell, before: was, after: value });
            else expect(told).toEqual({ cell, stands: was, given: value });
          }
        },
      ),
    );
  });
});

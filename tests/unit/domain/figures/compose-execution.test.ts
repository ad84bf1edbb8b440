import fc from "fast-check";
import { expect, test } from "vitest";
import { composeExecution } from "@/lib/domain/figures/compose-execution";
import type { ExecutionRow, Figures } from "@/lib/domain/figures/execution";
import { rational, roundedUnits } from "@/lib/domain/figures/rational";
import { FUND_COLUMNS, FUNDS } from "@/lib/domain/fund";
import { certifiedAmounts, factsOf, moneyRecords, plannedEverywhere } from "../../../support/facts-of-records";

const AMOUNTS = [
  "plan",
  "released",
  "committed",
  "disbursed",
  "actual",
  "estimate",
  "planBefore",
  "actualBefore",
] as const;

const sumOfRows = (rows: readonly ExecutionRow[], column: (typeof FUND_COLUMNS)[number], amount: keyof Figures) =>
  rows.reduce((sum, { columns }) => sum + ((columns[column]?.[amount] as bigint | null | undefined) ?? 0n), 0n);

const fund = fc.constantFrom(null, ...FUNDS);

test("whatever the records and reports, the card is the sum of its provinces and of its regions", () => {
  fc.assert(
    fc.property(moneyRecords, certifiedAmounts, fund, (records, certified, chosen) => {
      const view = composeExecution(factsOf(records, certified, chosen));

      for (const column of FUND_COLUMNS)
        for (const amount of AMOUNTS) {
          const whole = view.total[column]?.[amount] ?? 0n;
          expect(sumOfRows(view.byUnit, column, amount)).toBe(whole);
          expect(sumOfRows(view.byRegion, column, amount)).toBe(whole);
        }
    }),
  );
});

test("whatever is certified, contents and months are records, and the gap closes them to the card", () => {
  fc.assert(
    fc.property(moneyRecords, certifiedAmounts, fund, (records, certified, chosen) => {
      const view = composeExecution(factsOf(records, certified, chosen));

      for (const column of FUND_COLUMNS) {
        const gap = view.certifiedGap?.[column] ?? 0n;
        const { actual, disbursed } = view.total[column] ?? { actual: null, disbursed: null };
        expect(sumOfRows(view.byContent, column, "actual") + gap).toBe(actual ?? 0n);
        expect(view.byMonth.at(-1)?.columns[column]?.cumulative ?? 0n).toBe(disbursed ?? 0n);
      }
    }),
  );
});

test("a report that certifies zero opens a gap to what the vouchers say", () => {
  const paid = (recordedId: string) => ({
    ...{ year: "now" as const, recordedId, fund: "KCDP" as const, item: "a", month: 1 },
    ...{ plan: 0n, released: 0n, committed: 3n, disbursed: 1n, paidLater: 0n },
  });
  const zero = { year: "now", recordedId: "north", fund: "KCDP", measure: "ACTUAL", amount: 0n } as const;
  const view = composeExecution(factsOf([paid("west"), paid("north")], [zero], null));

  expect(view.total.KCDP?.actual).toBe(1n);
  expect(view.certifiedGap?.KCDP).toBe(-1n);
});

test("a ratio is made when every province has reported, and never of a sum that lacks one", () => {
  fc.assert(
    fc.property(moneyRecords, certifiedAmounts, fc.boolean(), (records, certified, everywhere) => {
      const all = everywhere ? [...plannedEverywhere, ...records] : records;
      const { total, coverage } = composeExecution(factsOf(all, certified, "KCDP"));
      const complete = coverage.reporting === coverage.expected;
      const planned = (total.KCDP?.plan ?? 0n) > 0n;

      if (everywhere) expect(complete).toBe(true);
      expect(total.KCDP?.executed !== null).toBe(complete && planned && total.KCDP?.actual !== null);
    }),
  );
});

test("shares of the provinces, each rounded once, miss the whole by half a unit per province at most", () => {
  fc.assert(
    fc.property(moneyRecords, (records) => {
      const { byUnit } = composeExecution(factsOf([...plannedEverywhere, ...records], [], null));
      const shares = byUnit.flatMap(({ columns }) => columns.ALL?.planShare ?? []);
      const whole = shares.reduce((sum, { part, whole: of }) => sum + roundedUnits(rational(part * 100n, of), 1), 0n);

      expect(shares).toHaveLength(byUnit.length);
      expect(2n * (whole > 1_000n ? whole - 1_000n : 1_000n - whole)).toBeLessThanOrEqual(BigInt(byUnit.length));
    }),
  );
});

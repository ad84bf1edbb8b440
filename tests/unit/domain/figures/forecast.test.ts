import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorOf, forecast, pastForecasts, type YearAtMonth } from "@/lib/domain/figures/forecast";

const million = (count: number) => BigInt(count) * 1_000_000n;

function aYear(wish: Partial<YearAtMonth>): YearAtMonth {
  return {
    ...{ year: 2026, fund: "KCDP", plan: million(1000), released: null },
    ...{ paid: 0n, scheduled: 0n, paidInAll: 0n },
    ...wish,
  };
}

const past = (year: number, paid: number, inAll: number) =>
  aYear({ year, paid: million(paid), paidInAll: million(inAll) });

describe("what a province will have paid by the year's end", () => {
  test("is what is paid now over the part of the year that earlier years had paid by this month", () => {
    const now = aYear({ paid: million(300) });
    expect(forecast(now, [past(2024, 400, 800), past(2025, 300, 900)])).toEqual({
      low: million(600),
      likely: million(750),
      high: million(900),
    });
  });

  test("is what contracts say, where no year before says anything", () => {
    expect(forecast(aYear({ scheduled: million(700) }), [])).toEqual({
      low: million(700),
      likely: million(700),
      high: million(700),
    });
  });

  test("is never above the plan, and its least not above what is released of the national fund", () => {
    const now = aYear({ fund: "KCQG", paid: million(300), released: million(500), scheduled: million(900) });
    expect(forecast(now, [past(2025, 100, 900)])).toEqual({
      low: million(500),
      likely: million(950),
      high: million(1000),
    });
  });

  test("is not known where nothing is paid and nothing contracted", () => {
    expect(forecast(aYear({}), [past(2025, 100, 200)])).toBeNull();
  });

  test("lies in order between what is paid and what may be paid, whatever the years were", () => {
    const amount = fc.bigInt({ min: 0n, max: million(2000) });
    const year = fc
      .record({ plan: amount, scheduled: amount, paid: amount, more: amount, released: fc.option(amount) })
      .map(({ more, ...rest }) => aYear({ ...rest, paidInAll: rest.paid + more }));
    fc.assert(
      fc.property(year, fc.array(year, { maxLength: 7 }), (now, before) => {
        const band = forecast(now, before);
        if (!band) return;
        const most = now.plan > now.paid ? now.plan : now.paid;
        expect(now.paid <= band.low && band.low <= band.likely).toBe(true);
        expect(band.likely <= band.high && band.high <= most).toBe(true);
      }),
    );
  });
});

describe("how well the same rule did in earlier years", () => {
  test("each year is forecast from those before it alone, and its error is the likeliest against what came", () => {
    const years = [past(2023, 200, 800), past(2024, 200, 600), past(2025, 300, 1000)];
    const told = pastForecasts(years);
    expect(told.map(({ year, band }) => [year, band.likely])).toEqual([
      [2024, million(800)],
      [2025, million(950)],
    ]);
    expect(told.map(errorOf)).toEqual([
      { part: million(200), whole: million(600) },
      { part: -million(50), whole: million(1000) },
    ]);
  });
});

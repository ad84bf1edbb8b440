import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillBudget } from "@/prisma/seed/sample/budgets/fill-budget";
import { FILLER, modelsMenu, otherMenu } from "@/prisma/seed/sample/budgets/menu";
import { randomness } from "@/prisma/seed/sample/chance/randomness";
import { million } from "@/prisma/seed/sample/chance/shares";

describe("filling a province's budget with lines", () => {
  test("the lines add up to the budget to the đồng", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.string(), (amount, seed) => {
        const lines = fillBudget(randomness(seed), million(amount), otherMenu("KCDP"), FILLER.other, []);
        expect(lines.reduce((sum, line) => sum + line.amount, 0n)).toBe(million(amount));
        expect(lines.every((line) => line.amount > 0n && line.count >= 1)).toBe(true);
      }),
    );
  });

  test("lines given beforehand stay as they are", () => {
    const given = { item: "sxsh-pilot-model", amount: million(200), count: 1 } as const;
    const lines = fillBudget(randomness("given"), million(215), modelsMenu("BAC"), FILLER.models, [given]);
    expect(lines[0]).toEqual(given);
    expect(lines[1]).toEqual({ item: "nd3-general", amount: million(15), count: 1 });
  });

  test("lines given beforehand may not be above the budget", () => {
    const given = { item: "brand", amount: million(70), count: 2 } as const;
    expect(() => fillBudget(randomness("x"), million(60), [], FILLER.other, [given])).toThrow("above the budget");
  });
});

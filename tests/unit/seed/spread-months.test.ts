import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Curve } from "@/prisma/seed/sample/money/curve";
import { spreadMonths, type WaitingLine } from "@/prisma/seed/sample/money/spread-months";

const MILLION = 1_000_000n;

function line(rank: number, advance: bigint, payment: bigint, from = 1): WaitingLine {
  const dues = [
    { kind: "ADVANCE" as const, amount: advance },
    { kind: "PAYMENT" as const, amount: payment },
  ];
  return { dues: dues.filter(({ amount }) => amount > 0n), from, paymentFrom: from + 1, work: 2, rank };
}

function curve(total: bigint, exact: Record<number, bigint>): Curve {
  return {
    isExact: (month) => month === 12 || exact[month] !== undefined,
    through: (month) => {
      const next = Number(Object.keys(exact).find((given) => Number(given) >= month) ?? 12);
      return ((exact[next] ?? total) * BigInt(month)) / BigInt(next);
    },
  };
}

function paidThrough(payments: readonly (readonly { month: number; amount: bigint }[])[], month: number): bigint {
  return payments.flat().reduce((sum, payment) => (payment.month <= month ? sum + payment.amount : sum), 0n);
}

describe("paying a region's year month by month", () => {
  const lines = Array.from({ length: 60 }, (_, index) => line(index, 40n * MILLION, 60n * MILLION, 1 + (index % 5)));
  const total = 6_000n * MILLION;

  test("a given sum is met to the đồng, by splitting one due", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 900n * MILLION, max: 2_400n * MILLION }), (given) => {
        const payments = spreadMonths(lines, curve(total, { 6: given }));
        expect(paidThrough(payments, 6)).toBe(given);
        expect(paidThrough(payments, 12)).toBe(total);
      }),
    );
  });

  test("nothing is paid before it may be, and no payment before its advance", () => {
    const payments = spreadMonths(lines, curve(total, { 6: 1_000n * MILLION }));
    payments.forEach((own, index) => {
      const { from, paymentFrom } = lines[index] as WaitingLine;
      expect(own.every(({ kind, month }) => month >= (kind === "ADVANCE" ? from : paymentFrom))).toBe(true);
      const kinds = own.map(({ kind }) => kind);
      expect(kinds.lastIndexOf("ADVANCE")).toBeLessThan(kinds.indexOf("PAYMENT"));
    });
  });

  test("in the last two months nobody is advanced any more", () => {
    const late = Array.from({ length: 10 }, (_, index) => line(index, 40n * MILLION, 60n * MILLION, 10));
    const payments = spreadMonths(late, curve(1_000n * MILLION, { 10: 0n }));
    expect(payments.flat().every(({ kind, month }) => kind === "PAYMENT" && month >= 11)).toBe(true);
  });

  test("a sum below what is already paid is refused", () => {
    const falling: Curve = { isExact: (month) => month === 2, through: (month) => (month === 1 ? 30n : 5n) };
    expect(() => spreadMonths([line(1, 0n, 30n, 0)], falling)).toThrow("month 2 has paid 25 đồng too much");
  });

  test("a sum that cannot be paid yet is refused", () => {
    expect(() => spreadMonths([line(1, 10n, 20n, 9)], curve(30n, { 6: 5n }))).toThrow("month 6 lacks 5 đồng");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AcceptedPair, matchStatement } from "@/lib/domain/statement/match-statement";
import type { StatementLine, StatementVoucher } from "@/lib/domain/statement/statement";
import { statementSums } from "@/lib/domain/statement/statement-sums";

const DAYS = { fromOn: "2026-03-01", toOn: "2026-03-31" };
const line = (position: number, number: string, amount: bigint, paidOn = "2026-03-10"): StatementLine => ({
  ...{ position, number, amount, paidOn, payee: null, accountNumber: null, note: null },
  ...{ contractNumber: null, projectCode: null },
});
const voucher = (id: string, number: string, amount: bigint, paidOn = "2026-03-10"): StatementVoucher => ({
  ...{ id, number, amount, paidOn, kind: "PAYMENT", projectCode: "KCQG-2026-001", contractNumber: "1/HĐ" },
});
const groupsOf = (lines: StatementLine[], vouchers: StatementVoucher[], accepted: AcceptedPair[] = []) =>
  matchStatement(lines, vouchers, { ...DAYS, accepted }).map((row) => [
    row.group,
    row.line?.position ?? null,
    row.voucher?.id ?? null,
  ]);

describe("a Treasury statement beside vouchers", () => {
  test("matches where number, amount and day agree, however the number is spelled", () => {
    expect(groupsOf([line(1, "UNC 12", 5n)], [voucher("a", "unc12", 5n)])).toEqual([["matched", 1, "a"]]);
  });

  test("names an amount that differs under one number", () => {
    expect(groupsOf([line(1, "UNC 12", 5n)], [voucher("a", "UNC 12", 6n)])).toEqual([["amount-differs", 1, "a"]]);
  });

  test("finds a likely voucher by amount, near day and the digits of its number, and not by a far day", () => {
    const near = voucher("a", "UNC 0012/2026-12", 5n, "2026-03-14");
    expect(groupsOf([line(1, "12", 5n)], [near])).toEqual([["likely", 1, "a"]]);
    const far = voucher("a", "UNC 0012", 5n, "2026-03-16");
    expect(groupsOf([line(1, "12", 5n)], [far])).toEqual([
      ["only-statement", 1, null],
      ["only-portal", null, "a"],
    ]);
  });

  test("prefers what agrees in everything to what is likely", () => {
    const vouchers = [voucher("late", "UNC 12", 5n, "2026-03-11"), voucher("same", "UNC 12", 5n)];
    expect(groupsOf([line(1, "UNC 12", 5n)], vouchers)).toEqual([
      ["matched", 1, "same"],
      ["only-portal", null, "late"],
    ]);
  });

  test("leaves a voucher of days around the statement out, unless a line finds it", () => {
    const before = voucher("a", "UNC 12", 5n, "2026-02-27");
    expect(groupsOf([], [before])).toEqual([]);
    expect(groupsOf([line(1, "UNC 12", 5n, "2026-03-01")], [before])).toEqual([["likely", 1, "a"]]);
  });
});

describe("an accepted pair", () => {
  test("stays together when a voucher recorded later would have been found first", () => {
    const vouchers = [voucher("a-later", "UNC 12", 5n), voucher("b-accepted", "UNC 12", 5n, "2026-03-11")];
    expect(groupsOf([line(1, "UNC 12", 5n)], vouchers, [{ position: 1, voucherId: "b-accepted" }])).toEqual([
      ["likely", 1, "b-accepted"],
      ["only-portal", null, "a-later"],
    ]);
  });

  test("leaves its voucher to no other row, however alike", () => {
    const lines = [line(1, "UNC 12", 5n), line(2, "UNC 12", 6n)];
    expect(groupsOf(lines, [voucher("a", "UNC 12", 5n)], [{ position: 2, voucherId: "a" }])).toEqual([
      ["only-statement", 1, null],
      ["amount-differs", 2, "a"],
    ]);
  });

  test("is none any more once its voucher stands no longer", () => {
    expect(groupsOf([line(1, "UNC 12", 5n)], [voucher("b", "UNC 12", 5n)], [{ position: 1, voucherId: "a" }])).toEqual([
      ["matched", 1, "b"],
    ]);
  });
});

test("money that came back is no payment: a refund is beside no row and on no side", () => {
  const refund = { ...voucher("a", "UNC 12", 5n), kind: "REFUND" as const };
  expect(groupsOf([line(1, "UNC 12", 5n)], [refund])).toEqual([["only-statement", 1, null]]);
});

const day = fc.integer({ min: 1, max: 31 }).map((one) => `2026-03-${String(one).padStart(2, "0")}`);
const told = fc.record({ number: fc.constantFrom("UNC 1", "unc1", "1", "UNC 01", "UNC 2", "CK 2"), paidOn: day });
const amount = fc.constantFrom(1n, 2n, 3n);
const statements = fc.tuple(
  fc.array(fc.tuple(told, amount), { maxLength: 30 }),
  fc.array(fc.tuple(told, amount), { maxLength: 30 }),
);
const from = ([left, right]: readonly (readonly [{ number: string; paidOn: string }, bigint][])[]) => {
  const lines = (left ?? []).map(([one, sum], at) => line(at + 1, one.number, sum, one.paidOn));
  const vouchers = (right ?? []).map(([one, sum], at) => voucher(`v${at}`, one.number, sum, one.paidOn));
  return { lines, vouchers, rows: matchStatement(lines, vouchers, { ...DAYS, accepted: [] }) };
};

test("every line and every voucher is in exactly one row, and both sides add up", () => {
  fc.assert(
    fc.property(statements, (drawn) => {
      const { lines, vouchers, rows } = from(drawn);
      expect(rows.flatMap((row) => row.line?.position ?? []).sort()).toEqual(lines.map((one) => one.position).sort());
      expect(rows.flatMap((row) => row.voucher?.id ?? []).sort()).toEqual(vouchers.map(({ id }) => id).sort());
      const { all } = statementSums(rows);
      expect(all.treasury).toBe(lines.reduce((sum, one) => sum + one.amount, 0n));
      expect(all.portal).toBe(vouchers.reduce((sum, one) => sum + one.amount, 0n));
    }),
  );
});

test("what is beside what depends on no order of rows or vouchers", () => {
  const toldOf = (lines: readonly StatementLine[], vouchers: readonly StatementVoucher[]) =>
    matchStatement(lines, vouchers, { ...DAYS, accepted: [] })
      .map(({ group, line: one, voucher: other }) =>
        [group, one?.number, one?.amount, one?.paidOn, other?.id].map(String).join(" | "),
      )
      .sort();
  fc.assert(
    fc.property(statements.chain(shuffledWith), ({ lines, vouchers, shuffledLines, shuffledVouchers }) => {
      const moved = shuffledLines.map((one, at) => ({ ...one, position: at + 1 }));
      expect(toldOf(moved, shuffledVouchers)).toEqual(toldOf(lines, vouchers));
    }),
    { numRuns: 500 },
  );
});

function shuffledWith(drawn: Parameters<typeof from>[0]) {
  const { lines, vouchers } = from(drawn);
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  return fc.record({
    ...{ lines: fc.constant(lines), vouchers: fc.constant(vouchers) },
    ...{ shuffledLines: shuffled(lines), shuffledVouchers: shuffled(vouchers) },
  });
}

test("a row says what it is: matched in all three, differing in its amount under one number, alone where nothing is like it", () => {
  fc.assert(
    fc.property(statements, (drawn) => {
      for (const { group, line: one, voucher: other } of from(drawn).rows) {
        if (group === "matched") expect([one?.amount, one?.paidOn]).toEqual([other?.amount, other?.paidOn]);
        if (group === "amount-differs") expect(one?.amount).not.toBe(other?.amount);
        if (group === "likely") expect(one?.amount).toBe(other?.amount);
        if (group === "only-statement") expect(other).toBeNull();
        if (group === "only-portal") expect(one).toBeNull();
      }
    }),
  );
});

test.each([
  ["all different", (at: number) => `UNC ${at}`],
  ["all of one number and amount, far apart", () => "UNC 1"],
])("the looks grow with lines and vouchers, not with their product: %s", (_, numberOf) => {
  const looksAt = (size: number) => {
    let looks = 0;
    const many = Array.from({ length: size }, (_none, at) => at);
    const lines = many.map((at) => line(at + 1, numberOf(at), 7n, "2026-03-01"));
    const vouchers = many.map((at) => voucher(`v${at}`, `CT ${numberOf(at)}`, 7n, "2026-03-31"));
    matchStatement(lines, vouchers, { ...DAYS, accepted: [], look: () => looks++ });
    return looks;
  };
  expect(looksAt(4_000) / looksAt(2_000)).toBeLessThan(2.2);
  expect(looksAt(5_000)).toBeLessThan(5_000 * 60);
});

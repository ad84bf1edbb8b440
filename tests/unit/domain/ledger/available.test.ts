import { describe, expect, test } from "vitest";
import { availableFor, availableInYear, limitsOn, limitsOnPaying, payingKind } from "@/lib/domain/ledger/limits";
import { aShareBalance, aStanding, aYearBalance, million } from "./standings";

describe("what may still be paid", () => {
  test("before acceptance is the advance rate's room, and no payment at all", () => {
    const standing = aStanding({ disbursed: million(100), advanced: million(100) });
    expect(availableFor("ADVANCE", standing)).toBe(million(110));
    expect(availableFor("PAYMENT", standing)).toBe(0n);
    expect(availableFor("REFUND", standing)).toBe(million(100));
  });

  test("before acceptance is a payment within what is accepted of beneficiaries, an advance paid before counted in it", () => {
    const standing = aStanding({ disbursed: million(100), advanced: million(100), acceptedParts: million(160) });
    expect(availableFor("PAYMENT", standing)).toBe(million(60));
    expect(availableFor("ADVANCE", standing)).toBe(million(110));
    expect(payingKind(standing.share)).toBe("ADVANCE");
    const advanced = aStanding({ disbursed: million(200), advanced: million(200), acceptedParts: million(250) });
    expect(payingKind(advanced.share)).toBe("PAYMENT");
    expect(availableInYear([advanced.share], advanced.year)).toBe(million(50));
  });

  test("after a payment on accepted parts keeps advances within them too", () => {
    const standing = aStanding({ disbursed: million(90), advanced: million(20), acceptedParts: million(100) });
    expect(availableFor("ADVANCE", standing)).toBe(million(10));
    expect(limitsOnPaying(standing).map(({ name }) => name)).toEqual([
      ...["contract", "advance", "parts", "assigned", "released"],
    ]);
  });

  test("is never shown below zero, though a limit may be passed", () => {
    expect(availableFor("ADVANCE", aStanding({}, { released: million(50), disbursed: million(60) }))).toBe(0n);
  });

  test("shows every limit beside the money: contract, advance, plan and, for KCQG, release", () => {
    const names = (fund: "KCQG" | "KCDP", accepted: boolean) =>
      limitsOn("ADVANCE", aStanding({ accepted }, { fund })).map(({ name }) => name);
    expect(names("KCQG", false)).toEqual(["contract", "advance", "assigned", "released"]);
    expect(names("KCDP", false)).toEqual(["contract", "advance", "assigned"]);
    expect(names("KCDP", true)).toEqual(["contract", "assigned"]);
  });

  test("of a đề án adds up its contracts, then holds the sum against the year's plan and release", () => {
    const accepted = aShareBalance({
      amount: million(100),
      disbursed: million(40),
      advanced: million(40),
      accepted: true,
    });
    const running = aShareBalance({ amount: million(200) });
    const year = (released: bigint) => aYearBalance({ plan: million(300), released, disbursed: million(40) });
    expect(availableInYear([accepted, running], year(million(300)))).toBe(million(60 + 140));
    expect(availableInYear([accepted, running], year(million(150)))).toBe(million(110));
    expect(availableInYear([], year(million(300)))).toBe(0n);
  });
});

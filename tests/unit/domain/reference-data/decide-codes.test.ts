import { describe, expect, test } from "vitest";
import { DomainError } from "@/lib/domain/errors";
import {
  decideByItself,
  decideEndingItems,
  decideNewCode,
  decideRemovingCode,
  decideThere,
} from "@/lib/domain/reference-data/decide-codes";

const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) return error.refusal;
    throw error;
  }
};
const row = (from: string, to: string | null) => ({ id: `one.${from}`, from, to });
const there = (rows: readonly { from: string; to: string | null }[], from: string, to: string | null) =>
  refusal(() => decideThere({ field: "content", name: "ND8", rows }, { from, to }));

describe("a new code", () => {
  const today = "2026-11-28";
  test("is one that nobody bears, from a day after today", () => {
    const decide = (start: string, isTaken = false) =>
      refusal(() => decideNewCode({ code: "solar", start }, { isTaken, today }));
    expect(decide("2026-11-29")).toBeUndefined();
    expect(decide("2026-11-29", true)).toEqual({ code: "reference.code-taken", given: "solar" });
    expect(decide("2026-11-28")).toEqual({ code: "reference.starts-too-early", start: "2026-11-28", today });
  });
});

describe("what a row names", () => {
  test("is there through versions that follow one another without a break", () => {
    const versions = [row("2012-07-05", "2027-01-01"), row("2027-01-01", null)];
    expect(there(versions, "2026-12-01", null)).toBeUndefined();
    expect(there([row("2012-07-05", "2027-01-01")], "2026-12-01", "2027-01-01")).toBeUndefined();
  });

  test.each([
    ["before it begins", [row("2027-01-01", null)], { from: "2027-01-01", to: null }],
    ["for as long as it goes on, where it ends", [row("2012-07-05", "2027-01-01")], { from: null, to: "2027-01-01" }],
    ["after its end", [row("2012-07-05", "2026-06-01")], { from: null, to: "2026-06-01" }],
    [
      "between its end and its coming back",
      [row("2012-07-05", "2026-06-01"), row("2027-01-01", null)],
      { from: "2027-01-01", to: "2026-06-01" },
    ],
  ])("is not there %s", (_, rows, facts) => {
    expect(there(rows, "2026-12-01", null)).toEqual({
      code: "reference.not-then",
      field: "content",
      name: "ND8",
      ...facts,
    });
  });
});

describe("a content that ends", () => {
  const item = (name: string, ...rows: ReturnType<typeof row>[]) => ({ name, rows });
  test("ends the last row of each item that goes on, and of those that are over nothing", () => {
    const items = [
      item("a", row("2012-07-05", "2020-01-01"), row("2020-01-01", null)),
      item("b", row("2012-07-05", "2026-01-01")),
    ];
    expect(decideEndingItems(items, "2027-01-01")).toEqual(["one.2020-01-01"]);
  });

  test.each([
    ["begins later", row("2027-02-01", null)],
    ["begins on that day", row("2027-01-01", null)],
    ["ends later", row("2012-07-05", "2027-02-01")],
  ])("is refused where an item %s", (_, late) => {
    expect(refusal(() => decideEndingItems([item("a", late)], "2027-01-01"))).toEqual({
      ...{ code: "reference.items-outlast", items: ["a"] },
    });
  });
});

test("a general item ends or goes with its content alone, another by itself", () => {
  expect(refusal(() => decideByItself({ isGeneral: true, content: "ND8" }))).toEqual({
    ...{ code: "reference.general-item", content: "ND8" },
  });
  expect(refusal(() => decideByItself({ isGeneral: false, content: "ND8" }))).toBeUndefined();
});

test("a code goes while nothing rests on it", () => {
  expect(refusal(() => decideRemovingCode([]))).toBeUndefined();
  expect(refusal(() => decideRemovingCode(["support-caps"]))).toEqual({
    ...{ code: "reference.rests-on-it", tables: ["support-caps"] },
  });
});

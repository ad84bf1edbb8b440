import { describe, expect, test } from "vitest";
import {
  decideChange,
  decideConfirming,
  decideTakingBack,
  type WantedRow,
} from "@/lib/domain/reference-data/decide-change";
import { type ReferenceRow, standingOn } from "@/lib/domain/reference-data/reference-row";

const TODAY = "2026-11-28";
const row = (from: string, to: string | null, ratePercent: string): ReferenceRow => ({
  ...{ id: `brand.${from}`, from, to, values: { item: "brand", ratePercent }, sureness: "uncertain" },
  ...{ document: null, clause: null, added: null, confirmed: null, ended: null },
});
const OLD = row("2014-01-01", null, "70");
const wanted = (start: string, change: Partial<WantedRow> = {}): WantedRow => ({
  ...{ id: `brand.${start}`, start, values: { item: "brand", ratePercent: "50" }, after: undefined },
  ...change,
});
const code = (decide: () => unknown) => {
  try {
    decide();
    return null;
  } catch (error) {
    return (error as { refusal: { code: string } }).refusal.code;
  }
};
const decide = (want: WantedRow, rows: readonly ReferenceRow[] = [OLD]) =>
  decideChange("advance-rates", want, { rows, today: TODAY });

describe("a new row", () => {
  test("ends the one before it from tomorrow on at the earliest", () => {
    expect(decide(wanted("2026-11-29"))).toBe(OLD);
    expect(code(() => decide(wanted("2026-11-28")))).toBe("reference.starts-too-early");
    expect(code(() => decide(wanted("2026-11-28"), []))).toBe("reference.starts-too-early");
  });

  test.each([
    [
      "reference.later-waits",
      wanted("2026-12-15"),
      [row("2014-01-01", "2027-01-01", "70"), row("2027-01-01", null, "60")],
    ],
    ["reference.nothing-changed", wanted("2026-12-15", { values: { item: "brand", ratePercent: "70" } }), [OLD]],
    ["reference.changed-meanwhile", wanted("2026-12-15", { after: "brand.2013-01-01" }), [OLD]],
    ["reference.exists", wanted("2026-12-15", { id: OLD.id }), [OLD]],
  ] as const)("is refused with %s", (refusal, want, rows) => {
    expect(code(() => decide(want, rows))).toBe(refusal);
  });
});

test("a row is taken back before its first day and never on it", () => {
  expect(code(() => decideTakingBack(row("2026-11-29", null, "50"), TODAY))).toBeNull();
  expect(code(() => decideTakingBack(row(TODAY, null, "50"), TODAY))).toBe("reference.in-force");
});

test("what was read in a document is not confirmed again", () => {
  expect(code(() => decideConfirming({ sureness: "mem" }))).toBeNull();
  expect(code(() => decideConfirming({ sureness: "src" }))).toBe("reference.sure-already");
});

test("a row holds from its first day until the day before its end; a holiday is over once its day is", () => {
  const standing = (from: string, to: string | null, aDay = false) => standingOn({ from, to }, TODAY, aDay);
  expect([standing("2014-01-01", TODAY), standing("2014-01-01", "2026-11-29")]).toEqual(["past", "holds"]);
  expect([standing(TODAY, null), standing("2026-11-29", null)]).toEqual(["holds", "ahead"]);
  expect([standing("2026-11-27", null, true), standing(TODAY, null, true)]).toEqual(["past", "holds"]);
});

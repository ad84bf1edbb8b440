import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ChoiceRow,
  choiceFields,
  choiceOfFields,
  chooseOnPage,
  chosenOf,
  stillStanding,
} from "@/lib/domain/project/choice";

const row = (code: string, more: Partial<ChoiceRow> = {}): ChoiceRow => ({
  ...{ code, version: 3, isChosen: true, typed: null },
  ...more,
});

test("what is chosen on one page stays chosen while others are looked at, and a row unticked there is let go", () => {
  const first = chooseOnPage([], [row("A"), row("B", { isChosen: false }), row("C")]);
  const second = chooseOnPage(first, [row("D"), row("E", { isChosen: false })]);
  expect(second.map(({ code }) => code)).toEqual(["A", "C", "D"]);
  const again = chooseOnPage(second, [row("A", { isChosen: false }), row("B"), row("C")]);
  expect(chosenOf(again).map(({ code }) => code)).toEqual(["C", "D", "B"]);
});

test("an amount typed beside a row that is not ticked is kept, without choosing it", () => {
  const kept = chooseOnPage([], [row("A", { isChosen: false, typed: "80 triệu" }), row("B", { isChosen: false })]);
  expect(kept).toEqual([row("A", { isChosen: false, typed: "80 triệu" })]);
  expect(chosenOf(kept)).toEqual([]);
});

test("five hundred are chosen at most", () => {
  const many = Array.from({ length: 600 }, (_, at) => row(`KC-${at}`));
  expect(chooseOnPage(many.slice(0, 499), many.slice(499))).toHaveLength(500);
});

test("a chosen đề án that changed or went out of sight is named and let go", () => {
  const choice = [row("A"), row("B"), row("C"), row("D", { isChosen: false, typed: "1 triệu" })];
  const { kept, gone } = stillStanding(choice, [
    { code: "A", version: 3 },
    { code: "B", version: 4 },
  ]);
  expect([kept, gone].map((rows) => rows.map(({ code }) => code))).toEqual([["A"], ["B", "C"]]);
});

test("a choice is read from its draft as it was kept, whatever was typed", () => {
  const rows = fc.uniqueArray(
    fc.record({
      code: fc.stringMatching(/^[A-Z]{1,5}-[0-9]{1,5}$/),
      version: fc.integer({ min: 1, max: 999_999_999 }),
      isChosen: fc.boolean(),
      typed: fc.option(fc.string()),
    }),
    { selector: ({ code }) => code },
  );
  const kept = (choice: readonly ChoiceRow[]) => choiceOfFields(JSON.parse(JSON.stringify(choiceFields(choice))));
  fc.assert(
    fc.property(rows, (choice) => {
      expect(kept(choice)).toEqual(choice);
    }),
  );
});

test("a draft that was written by hand gives what can be understood of it", () => {
  expect(choiceOfFields({ A: "+3", B: "3", C: "+0", D: "-2*1 tỷ", E: "" })).toEqual([
    row("A"),
    row("D", { version: 2, isChosen: false, typed: "1 tỷ" }),
  ]);
});

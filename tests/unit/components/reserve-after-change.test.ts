import { expect, test } from "vitest";
import { afterChange } from "@/components/reserve/after-change";

const list = { year: 2027, items: Array.from({ length: 120 }, (_, at) => ({ code: `KC-${at + 1}`, rank: at + 1 })) };

test("a đề án that went one place up is found again on its own page, even the page before", () => {
  expect(afterChange(list, { act: "up", code: "KC-50" }, 51)).toBe("/office/reserve?year=2027#place-KC-50");
  expect(afterChange(list, { act: "down", code: "KC-101" }, 100)).toBe("/office/reserve?year=2027&page=3#place-KC-101");
});

test("after a đề án went to a far place or off the list one is where one was, at the row that stands there now", () => {
  expect(afterChange(list, { act: "place", code: "KC-1" }, 75)).toBe("/office/reserve?year=2027&page=2#place-KC-75");
  expect(afterChange(list, { act: "remove", code: "GONE" }, 121)).toBe("/office/reserve?year=2027&page=3#place-KC-120");
  expect(afterChange({ year: 2027, items: [] }, { act: "remove", code: "GONE" }, 1)).toBe(
    "/office/reserve?year=2027#waiting",
  );
});

test("who added đề án goes on choosing, on the page they had", () => {
  expect(afterChange(list, { act: "add" }, 51)).toBe("/office/reserve?year=2027&page=2#waiting");
});

import { expect, test } from "vitest";
import { readChosen } from "@/lib/input/chosen-projects";

test("an address names each chosen đề án once, with the amount typed beside it or read before", () => {
  const chosen = readChosen({
    item: ["A-1*2", "A-1*2", "B-1*3*500", "C-1*4", "no version", "D-1*0"],
    "amount.A-1": "250 triệu",
    "amount.C-1": "2 lần",
  });
  expect(chosen).toEqual([
    { code: "A-1", version: 2, amount: 250_000_000n, unread: null },
    { code: "B-1", version: 3, amount: 500n, unread: null },
    { code: "C-1", version: 4, amount: null, unread: "2 lần" },
  ]);
});

test("no more are read than one request takes, and an address without any names none", () => {
  expect(readChosen({ item: Array.from({ length: 150 }, (_, at) => `A-${at}*1`) })).toHaveLength(100);
  expect(readChosen({})).toEqual([]);
});

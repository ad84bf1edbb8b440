import { expect, test } from "vitest";
import { kindOfName, kindOfWord } from "@/lib/input/beneficiary-kind";
import { cellsOf, withoutHeading } from "@/lib/input/pasted-cells";

test("cells come as a spreadsheet puts them on the clipboard, empty rows at the end left out", () => {
  expect(cellsOf("HTX A\t0100109106\t Xã B \r\n\tx\t\r\n\r\n")).toEqual([
    ["HTX A", "0100109106", "Xã B"],
    ["", "x", ""],
  ]);
});

test("a cell of several lines is one cell, and quotes within quotes are letters", () => {
  expect(cellsOf('"HTX\nMây tre"\t"Công ty ""Sao Mai"""\r\nHộ "Tư"\t"cơ sở')).toEqual([
    ["HTX Mây tre", 'Công ty "Sao Mai"'],
    ['Hộ "Tư"', '"cơ sở'],
  ]);
});

test("a line of headings and a column that counts are no part of the rows", () => {
  const rows = (text: string) => withoutHeading(cellsOf(text));
  expect(rows("Tên\tMã số thuế\nHTX A\t1")).toEqual([["HTX A", "1"]]);
  expect(rows("STT\tTên đơn vị\tMST\n1\tHTX A\t2")).toEqual([["HTX A", "2"]]);
  expect(rows("Tên lửa JSC\t0100109106")).toEqual([["Tên lửa JSC", "0100109106"]]);
});

test.each([
  ["Hộ kinh doanh Lan", "HOUSEHOLD"],
  ["hợp tác xã Mây", "COOPERATIVE"],
  ["Hội quán Mây", "ENTERPRISE"],
  ["HTXanh", "ENTERPRISE"],
])("without a kind %s is %s by its name", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test("a word of the last column says a kind, or none that is known", () => {
  expect(["hộ KINH doanh", "HTX", "Doanh nghiệp", "khác"].map(kindOfWord)).toEqual([
    ...["HOUSEHOLD", "COOPERATIVE", "ENTERPRISE"],
    null,
  ]);
});

test("a megabyte of anything is read at once", () => {
  for (const text of ["\t".repeat(1_000_000), "a\n".repeat(500_000), "x".repeat(1_000_000)]) {
    const began = performance.now();
    cellsOf(text);
    expect(performance.now() - began).toBeLessThan(1500);
  }
});

import { expect, test } from "vitest";
import { writeCsv } from "@/lib/documents/csv";

const BOM = "\uFEFF";

test("starts with a BOM, so that spreadsheets read Vietnamese, and ends each line as RFC 4180 does", () => {
  expect(
    writeCsv([
      ["Tỉnh", { digits: "-5" }],
      ["Đắk Lắk", null],
    ]),
  ).toBe(`${BOM}Tỉnh,-5\r\nĐắk Lắk,\r\n`);
});

test("quotes what would break a line or a cell", () => {
  expect(writeCsv([["a,b", 'nói "có"', "hai\ndòng"]])).toBe(`${BOM}"a,b","nói ""có""","hai\ndòng"\r\n`);
});

test.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "  =1"])(
  "keeps text text: %j is not run as a formula",
  (text) => {
    expect(writeCsv([[text]])).toBe(`${BOM}'${text}\r\n`);
  },
);

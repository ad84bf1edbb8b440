import { expect, test } from "vitest";
import { tableCsv, writeCsv } from "@/lib/documents/csv";
import type { ReportTable } from "@/lib/domain/report/report-table";

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

const table: ReportTable = {
  name: "thử",
  title: "Thử",
  about: [{ label: "Kỳ", text: "9 tháng năm 2023" }],
  columns: [
    { key: "unit", label: "Tỉnh", kind: "text", head: true },
    { key: "plan", label: "Kế hoạch", kind: "money" },
    { key: "executed", label: "Đạt", kind: "ratio" },
    { key: "day", label: "Ngày", kind: "day" },
    { key: "link", label: "Mở", kind: "text", only: "screen" },
  ],
  totals: [{ key: "total", level: "total", values: ["Tổng số", 9n, null, null, null] }],
  rows: [{ key: "a", values: ["Đắk Lắk", 1_250_000n, { part: 1n, whole: 8n }, "2023-09-05", "mở"] }],
  notes: [],
};

test("a table's rows say on every line in which unit, period and basis they are", () => {
  expect(tableCsv(table, "vi")).toBe(
    `${BOM}Tỉnh,Kế hoạch,Đạt,Ngày,Đơn vị tính,Kỳ\r\nĐắk Lắk,1250000,0.125,2023-09-05,đồng,9 tháng năm 2023\r\n`,
  );
});

test("with semicolons, decimals carry a comma and days are as a Vietnamese Excel reads them", () => {
  expect(tableCsv(table, "vi", "semicolon")).toBe(
    `${BOM}Tỉnh;Kế hoạch;Đạt;Ngày;Đơn vị tính;Kỳ\r\nĐắk Lắk;1250000;0,125;05/09/2023;đồng;9 tháng năm 2023\r\n`,
  );
});

import { PUBLISHED_FIGURES } from "@/lib/intake/published-figures/columns";
import { readPublishedFigures } from "@/lib/intake/published-figures/read-published-figures";
import { readRecords } from "@/lib/intake/read-records";
import { workbook } from "../../support/workbook";
import { KNOWN } from "./known";

export const HEADINGS = [
  "Phạm vi",
  "Năm",
  "Đến tháng",
  "Nguồn kinh phí",
  "Chỉ tiêu",
  "Giá trị",
  "Đơn vị tính",
  "Số chữ số thập phân",
  "Nguồn công bố",
  "Ngày công bố",
];
export const ROW: Record<string, string | number | Date> = {
  "Phạm vi": "MTTN",
  Năm: 2023,
  "Đến tháng": 9,
  "Nguồn kinh phí": "ALL",
  "Chỉ tiêu": "ACTUAL",
  "Giá trị": "45,9",
  "Đơn vị tính": "tỷ đồng",
  "Số chữ số thập phân": 1,
  "Nguồn công bố": "Hội nghị khuyến công 2023",
  "Ngày công bố": "26/10/2023",
};

/** Rows and problems of a file, as the import finds them. */
export async function readFile(name: string, bytes: Buffer) {
  const records = readRecords({ name, bytes }, PUBLISHED_FIGURES);
  return "problems" in records ? { rows: [], problems: records.problems } : readPublishedFigures(records.value, KNOWN);
}

/** A workbook of one row, with some of its cells changed. */
export const read = async (changes: Record<string, string | number | Date>, headings = HEADINGS) => {
  const row = { ...ROW, ...changes };
  const cells = headings.map((heading) => {
    const value = row[heading] ?? "";
    return value instanceof Date ? { value, type: Date, format: "dd/mm/yyyy" } : value;
  });
  return readFile("so-lieu.xlsx", await workbook([headings, cells]));
};

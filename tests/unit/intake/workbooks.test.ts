import readWorkbook, { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { PUBLISHED_FIGURES } from "@/lib/intake/published-figures/columns";
import { readPublishedFigures } from "@/lib/intake/published-figures/read-published-figures";
import { readRecords } from "@/lib/intake/read-records";
import { writeProblemWorkbook } from "@/lib/intake/write-problem-workbook";
import { writeCsvTemplate, writeTemplate } from "@/lib/intake/write-template";
import { inflateParts } from "@/lib/intake/xlsx/inflate-parts";
import { readZipDirectory } from "@/lib/intake/xlsx/zip-directory";
import { FIRST_SHEET, workbook } from "../../support/workbook";
import { KNOWN } from "./known";

async function recordsOf(bytes: Buffer, name = "a.xlsx") {
  const records = readRecords({ name, bytes }, PUBLISHED_FIGURES);
  if ("problems" in records) throw new Error(records.problems.map(({ code }) => code).join());
  return records.value;
}

function xmlOf(bytes: Buffer, path: string): string {
  const directory = readZipDirectory(bytes);
  const parts = "value" in directory ? inflateParts(bytes, directory.value) : directory;
  return "value" in parts ? (parts.value.get(path)?.toString("utf8") ?? "") : "";
}

describe("the template", () => {
  test("has every column the validator knows, and asks only for rows", async () => {
    for (const [bytes, name] of [
      [await writeTemplate(PUBLISHED_FIGURES, "vi"), "a.xlsx"],
      [writeCsvTemplate(PUBLISHED_FIGURES, "vi"), "a.csv"],
    ] as const) {
      const { problems } = await recordsOf(bytes, name);
      expect(problems.map(({ code }) => code)).toEqual(["table-no-rows"]);
    }
  });

  test("its examples make a row that is taken", async () => {
    const { columns } = PUBLISHED_FIGURES;
    const bytes = await workbook([columns.map(({ headingVi }) => headingVi), columns.map(({ example }) => example)]);
    const { rows, problems } = readPublishedFigures(await recordsOf(bytes), KNOWN);
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(1);
  });

  test("explains each column in both languages on a second sheet", async () => {
    const [, help] = await readWorkbook(await writeTemplate(PUBLISHED_FIGURES, "vi"));
    expect(help?.data).toHaveLength(PUBLISHED_FIGURES.columns.length + 1);
    expect(help?.data.slice(1).every((row) => row.slice(0, 5).every((cell) => typeof cell === "string"))).toBe(true);
  });
});

describe("the workbook of problems", () => {
  const headings = [
    "Phạm vi",
    "Năm",
    "Đến tháng",
    "Nguồn kinh phí",
    "Chỉ tiêu",
    "Giá trị",
    "Đơn vị tính",
    "Số chữ số thập phân",
    "Nguồn công bố",
  ];
  const wrong = ["MTTN", 2023, 13, "ALL", "ACTUAL", "=1+1", "tỷ đồng", 1, "Báo cáo A"];
  const right = ["MTTN", 2023, 9, "ALL", "ACTUAL", 45.9, "tỷ đồng", 1, "Báo cáo A"];

  const marked = async () => {
    const records = await recordsOf(await workbook([["Biểu 1"], headings, wrong, right]));
    const { problems } = readPublishedFigures(records, KNOWN);
    return writeProblemWorkbook(records.table, records.headingRow, problems, "vi");
  };

  test("keeps what was handed in and puts the reasons beside the rows to mend", async () => {
    const rows = await readSheet(await marked());
    expect(rows[1]?.at(-1)).toBe("Lý do cần sửa");
    expect(rows[2]?.slice(0, 9)).toEqual(wrong);
    expect(rows[2]?.at(-1)).toMatch(/^Đến tháng: Tháng phải là số.*\nGiá trị: Không phải là số/s);
    expect(rows[3]?.slice(0, 9)).toEqual(right);
    expect(rows[3]?.at(-1)).toBeNull();
  });

  test("marks exactly the cells to mend, and a text that looks like a formula stays a text", async () => {
    const xml = xmlOf(await marked(), FIRST_SHEET);
    const styles = new Map(
      [...xml.matchAll(/<c r="([A-Z]+[0-9]+)"(?: s="([0-9]+)")?/g)].map(([, cell, style]) => [cell, style]),
    );
    const mark = styles.get("C3");
    expect(mark).toBeDefined();
    expect([...styles].filter(([, style]) => style === mark).map(([cell]) => cell)).toEqual(["C3", "F3"]);
    expect(xml).not.toContain("<f>");
  });

  test("says on a sheet of its own what concerns the whole file", async () => {
    const sheets = await readWorkbook(await marked());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Số liệu công bố", "Cả tệp"]);
    expect(sheets[1]?.data.flat().join()).toContain("Thiếu cột “Ngày công bố” (source_date)");
  });

  test("is taken once it is mended, with its column of reasons still there", async () => {
    const rows = (await readSheet(await marked())).map((row) =>
      row.map((cell) => (typeof cell === "number" ? cell : `${cell ?? ""}`)),
    );
    const [title = [], names = [], first = [], second = []] = rows;
    const mended = [
      title,
      [...names, "Ngày công bố"],
      [...first.with(2, 9).with(5, 40.5).with(8, "Báo cáo B"), ""],
      second,
    ];
    const { rows: kept, problems } = readPublishedFigures(await recordsOf(await workbook(mended)), KNOWN);
    expect(problems).toEqual([]);
    expect(kept.map(({ printed }) => printed)).toEqual(["40,5", "45,9"]);
  });
});

import { describe, expect, test } from "vitest";
import { problemSentence } from "@/lib/format/intake/problem-sentence";
import { PUBLISHED_FIGURES } from "@/lib/intake/published-figures/columns";
import { readPublishedFigures } from "@/lib/intake/published-figures/read-published-figures";
import { readRecords } from "@/lib/intake/read-records";
import { FIRST_SHEET, rewritten, workbook } from "../../support/workbook";
import { KNOWN } from "./known";

const HEADINGS = PUBLISHED_FIGURES.columns.map(({ headingEn }) => headingEn);
const cells = (value: string | number, source: string) => [
  "MTTN",
  2023,
  9,
  "ALL",
  "",
  "executed",
  value,
  "%",
  "",
  source,
  "26/10/2023",
  "",
];
const sheet = () => workbook([["Biểu tổng hợp"], HEADINGS, cells("58,3", "Báo cáo A"), cells("58,4", "Báo cáo B")]);

async function problemsOf(bytes: Buffer): Promise<string[]> {
  const records = readRecords({ name: "a.xlsx", bytes }, PUBLISHED_FIGURES);
  const { problems } = "problems" in records ? records : readPublishedFigures(records.value, KNOWN);
  return problems.map((problem) => problemSentence(problem, "vi"));
}

describe("a sheet that hides something is refused in words", () => {
  test("a hidden row", async () => {
    const bytes = rewritten(await sheet(), {
      [FIRST_SHEET]: (xml) => xml.replace('<row r="4"', '<row r="4" hidden="1"'),
    });
    expect(await problemsOf(bytes)).toEqual([
      "Trang “Số liệu công bố”, dòng 4: Dòng đang bị ẩn. Hãy bỏ lọc hoặc cho hiện dòng, rồi xóa nếu không dùng.",
    ]);
  });

  test("a hidden column", async () => {
    const hide = (xml: string) =>
      xml.replace("<sheetData>", '<cols><col min="5" max="7" hidden="1"/></cols><sheetData>');
    const problems = await problemsOf(rewritten(await sheet(), { [FIRST_SHEET]: hide }));
    expect(problems).toHaveLength(3);
    expect(problems[2]).toContain("cột “value”: Cột đang bị ẩn");
  });

  test("a formula, whatever value it shows", async () => {
    const formula = (xml: string) => xml.replace(/<c r="G3"[^>]*>.*?<\/c>/, '<c r="G3"><f>1+1</f><v>58.3</v></c>');
    const problems = await problemsOf(rewritten(await sheet(), { [FIRST_SHEET]: formula }));
    expect(problems).toEqual([
      "Trang “Số liệu công bố”, dòng 3, cột “value”, đọc được “G3”: Ô chứa công thức. Hãy chép và dán lại dạng giá trị.",
    ]);
  });

  test("a cell that shows an error", async () => {
    const broken = (xml: string) =>
      xml
        .replace(/<c r="L3"[^>]*\/>|$/, "")
        .replace('</row><row r="4"', '<c r="L3" t="e"><v>#REF!</v></c></row><row r="4"');
    const problems = await problemsOf(rewritten(await sheet(), { [FIRST_SHEET]: broken }));
    expect(problems.some((sentence) => sentence.includes("Ô đang báo lỗi của Excel"))).toBe(true);
  });

  test("merged cells below the headings, but not those of a title above them", async () => {
    const merge = (xml: string) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><mergeCells count="2"><mergeCell ref="A1:L1"/><mergeCell ref="G3:G4"/></mergeCells>',
      );
    const problems = await problemsOf(rewritten(await sheet(), { [FIRST_SHEET]: merge }));
    expect(problems).toEqual([
      "Trang “Số liệu công bố”, dòng 3, cột “value”, đọc được “G3:G4”: Các ô G3:G4 bị trộn. Hãy bỏ trộn ô và ghi giá trị vào từng dòng.",
    ]);
  });

  test("a hidden sheet is passed over, and a workbook of hidden sheets only is no table", async () => {
    const hide = (xml: string) => xml.replace("<sheet ", '<sheet state="veryHidden" ');
    expect(await problemsOf(rewritten(await sheet(), { "xl/workbook.xml": hide }))).toEqual([
      "Không mở được tệp như một tệp Excel (.xlsx). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
    ]);
  });
});

describe("what a cell shows is what is read", () => {
  test("0.583 shown as a percentage is 58,3", async () => {
    const shown = { value: 0.583, type: Number, format: "0.0%" };
    const bytes = await workbook([
      HEADINGS,
      ["MTTN", 2023, 9, "ALL", "", "executed", shown, "%", 1, "Báo cáo", "", ""],
    ]);
    const records = readRecords({ name: "a.xlsx", bytes }, PUBLISHED_FIGURES);
    if ("problems" in records) throw new Error("unreadable");
    expect(readPublishedFigures(records.value, KNOWN).rows[0]).toMatchObject({ printed: "58,3", decimals: 1 });
  });

  test("a number stored with the noise of binary fractions is the number on the screen", async () => {
    const noisy = (xml: string) => xml.replace("<v>205.7</v>", "<v>205.69999999999999</v>");
    const bytes = await workbook([
      HEADINGS,
      ["VN", 2023, 12, "KCDP", "", "PLAN", 205.7, "tỷ đồng", "", "Báo cáo", "", ""],
    ]);
    const records = readRecords(
      { name: "a.xlsx", bytes: rewritten(bytes, { [FIRST_SHEET]: noisy }) },
      PUBLISHED_FIGURES,
    );
    if ("problems" in records) throw new Error("unreadable");
    expect(readPublishedFigures(records.value, KNOWN).rows[0]).toMatchObject({ printed: "205,7", decimals: 1 });
  });
});

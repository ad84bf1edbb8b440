import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemSentence } from "@/lib/format/intake/problem-sentence";
import { workbook } from "../../support/workbook";
import { HEADINGS, ROW, read, readFile } from "./figure-file";

const refusal = async (changes: Record<string, string | number | Date>) => {
  const { problems } = await read(changes);
  return problems.map((problem) => problemSentence(problem, "vi"));
};

describe("a problem names sheet, row and column, what was read, and how to mend it", () => {
  test.each([
    [
      { "Giá trị": "khoảng 46" },
      /Trang “Số liệu công bố”, dòng 2, cột “Giá trị”, đọc được “khoảng 46”: Không phải là số/,
    ],
    [{ "Giá trị": "1,234", "Số chữ số thập phân": "" }, /có thể hiểu hai cách/],
    [{ "Giá trị": "45,91" }, /khác với cột “Số chữ số thập phân” \(1\)/],
    [{ "Giá trị": 45.91 }, /khác với cột “Số chữ số thập phân” \(1\)/],
    [{ "Giá trị": "" }, /cột “Giá trị”: Ô bắt buộc đang trống/],
    [{ "Phạm vi": "Atlantis" }, /đọc được “Atlantis”: Không có địa bàn nào/],
    [{ "Phạm vi": "Đà Nẵng", Năm: "", "Ngày công bố": "" }, /chỉ nhiều địa bàn.*da-nang, da-nang-2025/],
    [{ Năm: 23 }, /Năm phải gồm bốn chữ số/],
    [{ "Đến tháng": 13 }, /Tháng phải là số từ 1–12/],
    [{ "Nguồn kinh phí": "ODA" }, /KCQG, KCDP, ALL/],
    [{ "Chỉ tiêu": "GDP" }, /Không có chỉ tiêu này/],
    [{ "Chỉ tiêu": "executed" }, /Đơn vị tính không hợp với chỉ tiêu. Hãy ghi: %/],
    [{ "Ngày công bố": "31/02/2023" }, /Không phải là ngày/],
    [{ "Ngày công bố": 45225 }, /Không phải là ngày/],
  ])("%j", async (changes, sentence) => {
    const sentences = await refusal(changes);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });

  test("a text that is too long", async () => {
    expect(await refusal({ "Nguồn công bố": "x".repeat(501) })).toEqual([expect.stringContaining("dài quá 500 ký tự")]);
  });

  test("and all of them come at once", async () => {
    expect(await refusal({ "Giá trị": "?", Năm: 1, "Phạm vi": "?", "Chỉ tiêu": "?" })).toHaveLength(4);
  });

  test("the same figure of the same source twice is one too many", async () => {
    const cells = HEADINGS.map((heading) => ROW[heading] as string | number);
    const { rows, problems } = await readFile("a.xlsx", await workbook([HEADINGS, cells, cells]));
    expect(rows).toHaveLength(1);
    expect(problems.map((problem) => problemSentence(problem, "en"))).toEqual([
      "Sheet “Số liệu công bố”, row 3, column “Chỉ tiêu”, read “ACTUAL”: The same figure of the same source stands in row 2. Keep one of them.",
    ]);
  });

  test("headings missing, unknown or doubled are all named", async () => {
    const csv = "Năm;Năm;Tổng;Giá trị\n2023;;;1";
    const { problems } = await readFile("a.csv", Buffer.from(csv));
    expect(problems.map(({ code, heading }) => [code, heading])).toEqual([
      ["column-twice", "Năm"],
      ["column-unknown", "Tổng"],
      ...[
        "Phạm vi",
        "Đến tháng",
        "Nguồn kinh phí",
        "Chỉ tiêu",
        "Đơn vị tính",
        "Số chữ số thập phân",
        "Nguồn công bố",
        "Ngày công bố",
      ].map((heading) => ["column-missing", heading]),
    ]);
  });
});

describe("no file", () => {
  test("of any bytes or text throws; each gets rows or problems with sentences", async () => {
    const anyFile = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from("PK\x03\x04"), bytes])),
      fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(`${HEADINGS.join(";")}\n${text}`)),
    );
    await fc.assert(
      fc.asyncProperty(anyFile, fc.constantFrom("a.xlsx", "a.csv", "a"), async (bytes, name) => {
        const { problems, rows } = await readFile(name, bytes);
        expect(problems.length + rows.length).toBeGreaterThan(0);
        for (const problem of problems) {
          expect(problemSentence(problem, "vi")).toMatch(/\.$/);
          expect(problemSentence(problem, "en")).toMatch(/\.$/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

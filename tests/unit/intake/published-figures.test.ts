import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemSentence } from "@/lib/format/intake/problem-sentence";
import { PUBLISHED_FIGURES } from "@/lib/intake/published-figures/columns";
import { readPublishedFigures } from "@/lib/intake/published-figures/read-published-figures";
import { readRecords } from "@/lib/intake/read-records";
import { workbook } from "../../support/workbook";
import { KNOWN } from "./known";

const HEADINGS = [
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
const ROW: Record<string, string | number | Date> = {
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

async function readFile(name: string, bytes: Buffer) {
  const records = await readRecords({ name, bytes }, PUBLISHED_FIGURES);
  return "problems" in records ? { rows: [], problems: records.problems } : readPublishedFigures(records.value, KNOWN);
}

const read = async (changes: Record<string, string | number | Date>, headings = HEADINGS) => {
  const row = { ...ROW, ...changes };
  const cells = headings.map((heading) => {
    const value = row[heading] ?? "";
    return value instanceof Date ? { value, type: Date, format: "dd/mm/yyyy" } : value;
  });
  return readFile("so-lieu.xlsx", await workbook([headings, cells]));
};
const refusal = async (changes: Record<string, string | number | Date>) => {
  const { problems } = await read(changes);
  return problems.map((problem) => problemSentence(problem, "vi"));
};

describe("a row of published figures", () => {
  test("is kept as the source prints it", async () => {
    const { rows, problems } = await read({});
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        row: 2,
        scope: "MTTN",
        year: 2023,
        through: 9,
        fund: "ALL",
        contentGroup: null,
        measure: "ACTUAL",
        printed: "45,9",
        unit: "tỷ đồng",
        decimals: 1,
        source: "Hội nghị khuyến công 2023",
        sourceDate: "2023-10-26",
        note: null,
      },
    ]);
  });

  test("reads the same in CSV, in English headings, in another order and in decomposed letters", async () => {
    const { rows } = await read({});
    const csv =
      'source;VALUE;unit;measure;fund;through_month;year;scope;decimals;source_date\nHội nghị khuyến công 2023;"45,9";tỷ đồng;ACTUAL;ALL;9;2023;MTTN;1;2023-10-26\n';
    for (const text of [
      csv,
      csv.normalize("NFD"),
      `\uFEFF${csv}`,
      csv.replaceAll(";", "\t"),
      csv.replaceAll("\n", "\r\n"),
    ]) {
      expect((await readFile("so-lieu.csv", Buffer.from(text))).rows).toEqual(rows);
    }
    expect((await read({}, HEADINGS.toReversed())).rows).toEqual(rows);
    expect((await read({})).rows).toEqual(rows);
  });

  test.each([
    ["a number cell", { "Giá trị": 45.9 }, "45,9"],
    ["a number cell that shows fewer decimals", { "Giá trị": 46 }, "46,0"],
    [
      "a negative number with a true minus sign",
      { "Giá trị": "−8,5", "Chỉ tiêu": "planGrowth", "Đơn vị tính": "%" },
      "-8,5",
    ],
    ["grouped thousands", { "Giá trị": "1.234,5" }, "1.234,5"],
    ["a percentage with its sign", { "Giá trị": "58,3 %", "Chỉ tiêu": "executed", "Đơn vị tính": "%" }, "58,3"],
  ])("takes %s", async (_, changes, printed) => {
    const { rows, problems } = await read(changes);
    expect(problems).toEqual([]);
    expect(rows[0]?.printed).toBe(printed);
  });

  test.each([
    ["Đà Nẵng", 2023, "da-nang"],
    ["thành phố đà nẵng", 2026, "da-nang-2025"],
    ["Tỉnh Đăk Lăk", 2023, "dak-lak"],
    ["Hoà Bình", 2023, "hoa-binh"],
    ["miền Trung – Tây Nguyên", 2023, "MTTN"],
    ["Cả nước", 2023, "VN"],
  ])("knows %s in %i as %s", async (name, year, scope) => {
    expect((await read({ "Phạm vi": name, Năm: year })).rows[0]?.scope).toBe(scope);
  });

  test("keeps the words of quarters and whole years", async () => {
    for (const [words, through] of [
      ["quý III", 9],
      ["6 tháng", 6],
      ["cả năm", 12],
    ] as const) {
      expect((await read({ "Đến tháng": words })).rows[0]?.through).toBe(through);
    }
  });

  test("takes a date cell, and an indicator by its name with what was planned", async () => {
    const { rows } = await read({
      "Ngày công bố": new Date("2023-10-26T00:00:00Z"),
      "Chỉ tiêu": "Cơ sở được hỗ trợ máy móc:target",
      "Đơn vị tính": "cơ sở",
      "Giá trị": 324,
      "Số chữ số thập phân": 0,
    });
    expect(rows[0]).toMatchObject({
      sourceDate: "2023-10-26",
      measure: "establishments-machinery:target",
      printed: "324",
    });
  });
});

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
    [{ "Phạm vi": "Đà Nẵng", Năm: "" }, /chỉ nhiều địa bàn.*da-nang, da-nang-2025/],
    [{ Năm: 23 }, /Năm phải gồm bốn chữ số/],
    [{ "Đến tháng": 13 }, /Tháng phải là số từ 1–12/],
    [{ "Nguồn kinh phí": "ODA" }, /KCQG, KCDP, ALL/],
    [{ "Chỉ tiêu": "GDP" }, /Không có chỉ tiêu này/],
    [{ "Chỉ tiêu": "executed" }, /Đơn vị tính không hợp với chỉ tiêu. Hãy ghi: %/],
    [{ "Ngày công bố": "31/02/2023" }, /Không phải là ngày/],
    [{ "Ngày công bố": 45225 }, /Không phải là ngày/],
    [{ "Nguồn công bố": "x".repeat(501) }, /dài quá 500 ký tự/],
  ])("%j", async (changes, sentence) => {
    const sentences = await refusal(changes);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
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
      { numRuns: 300 },
    );
  });
});

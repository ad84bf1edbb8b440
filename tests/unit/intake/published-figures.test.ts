import { describe, expect, test } from "vitest";
import { HEADINGS, read, readFile } from "./figure-file";

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
    const dated = { "Phạm vi": name, Năm: year, "Ngày công bố": `26/10/${year}` };
    expect((await read(dated)).rows[0]?.scope).toBe(scope);
  });

  test("keeps the words of quarters and whole years", async () => {
    for (const [words, through] of [
      ["quý I", 3],
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

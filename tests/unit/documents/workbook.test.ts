import fc from "fast-check";
import readExcel, { type Sheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import type { ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { inflateParts } from "@/lib/intake/xlsx/inflate-parts";
import { readZipDirectory } from "@/lib/intake/xlsx/zip-directory";

function tableOf(rows: readonly (readonly ReportValue[])[], title = "Kế hoạch: năm 2023"): ReportTable {
  return {
    name: "thu",
    title,
    about: [{ label: "Kỳ", text: "9 tháng năm 2023" }],
    columns: [
      { key: "unit", label: "Tỉnh", kind: "text", head: true },
      { key: "plan", label: "Số tiền", kind: "money", group: "Kế hoạch" },
      { key: "growth", label: "± năm trước", kind: "ratio", signed: true, group: "Kế hoạch" },
      { key: "count", label: "Số đề án", kind: "count" },
      { key: "day", label: "Ngày ký", kind: "day" },
    ],
    totals: [{ key: "total", level: "total", values: ["Tổng số", 5n, null, 1, null] }],
    rows: rows.map((values, at) => ({ key: String(at), ordinal: String(at + 1), values })),
    notes: ["Làm tròn một lần."],
  };
}

const opened = async (table: ReportTable): Promise<Sheet["data"]> =>
  (await readExcel(await writeWorkbook([table], "vi")))[0]?.data ?? [];

async function partsOf(tables: readonly ReportTable[]): Promise<Map<string, string>> {
  const bytes = await writeWorkbook(tables, "vi");
  const directory = readZipDirectory(bytes);
  if ("problems" in directory) throw new Error("not an archive");
  const parts = inflateParts(bytes, directory.value);
  if ("problems" in parts) throw new Error("not a workbook");
  return new Map([...parts.value].map(([path, content]) => [path, content.toString("utf8")]));
}

test("numbers are numbers, days are days, and what is not known is empty", async () => {
  const rows = await opened(
    tableOf([
      ["Đắk Lắk", 78_660_000_000n, { part: -1n, whole: 8n }, 3, "2023-09-05"],
      ["Gia Lai", null, null, null, null],
    ]),
  );
  expect(rows.at(-3)).toEqual(["1", "Đắk Lắk", 78_660_000_000, -0.125, 3, new Date("2023-09-05T00:00:00Z")]);
  expect(rows.at(-2)).toEqual(["2", "Gia Lai", null, null, null, null]);
});

test("title, view and unit stand above the heads, column numbers below them, sums before the rows, notes last", async () => {
  const rows = await opened(tableOf([["Đắk Lắk", 5n, null, 1, null]]));
  expect(rows.map(([first, second]) => first ?? second)).toEqual([
    "Kế hoạch: năm 2023",
    "Kỳ: 9 tháng năm 2023",
    "Đơn vị tính: đồng",
    "STT",
    null,
    "(1)",
    "Tổng số",
    "1",
    "Làm tròn một lần.",
  ]);
});

test("it prints on A4 landscape, one page wide, with its heads on every page and panes frozen", async () => {
  const parts = await partsOf([tableOf([["a", 1n, null, 1, null]])]);
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(sheet).toContain('topLeftCell="C7" activePane="bottomRight" state="frozen"');
  expect(sheet).toContain('<mergeCell ref="C4:D4"/>');
  expect(parts.get("xl/workbook.xml")).toContain("$4:$6</definedName>");
});

test("no text becomes a formula, whatever it begins with, and comes back as it was", async () => {
  const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("=", "+", "-", "@", ""),
      texts.filter((text) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(text)),
      async (sign, text) => {
        const bytes = await partsOf([tableOf([[`${sign}${text}`, 1n, null, 1, null]])]);
        const sums = /<f>SUM\([A-Z]+\d+:[A-Z]+\d+\)<\/f>/g;
        expect(bytes.get("xl/worksheets/sheet1.xml")?.replace(sums, "")).not.toContain("<f>");
        const rows = await opened(tableOf([[`${sign}${text}`, 1n, null, 1, null]]));
        expect(String(rows.at(-2)?.[1])).toBe(`${sign}${text}`);
      },
    ),
    { numRuns: 40 },
  );
});

test("an amount of fifteen digits stays exact; a longer one is exact as text", async () => {
  const rows = await opened(
    tableOf([
      ["a", 999_999_999_999_999n, null, 1, null],
      ["b", -9_007_199_254_740_993n, null, 1, null],
    ]),
  );
  expect([rows.at(-3)?.[2], rows.at(-2)?.[2]]).toEqual([999_999_999_999_999, "-9007199254740993"]);
});

test("sheets of one title are told apart, and no name is longer than Excel allows", async () => {
  const long = "Quyết định của Ủy ban nhân dân cấp tỉnh [2023]: giao kế hoạch";
  const workbook = (await partsOf([tableOf([], long), tableOf([], long)])).get("xl/workbook.xml") ?? "";
  const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ""]) => name);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test("equal tables give equal bytes, and ten thousand rows keep nobody waiting", async () => {
  const table = tableOf(Array.from({ length: 10_000 }, (_, at) => [`Đề án ${at}`, BigInt(at), null, at, "2023-09-05"]));
  let turns = 0;
  let writing = true;
  const others = () => {
    turns += 1;
    if (writing) setImmediate(others);
  };
  setImmediate(others);
  const bytes = await writeWorkbook([table], "vi");
  writing = false;
  expect(turns).toBeGreaterThanOrEqual(50);
  expect((await writeWorkbook([table], "vi")).equals(bytes)).toBe(true);
});

test("a sum on top adds up its rows in the workbook itself, and one that is of more rows stays a number", async () => {
  const rows = [
    ["Đắk Lắk", 2n, null, 1, null],
    ["Gia Lai", 3n, null, 1, null],
  ] as const;
  const sheet = (await partsOf([tableOf(rows)])).get("xl/worksheets/sheet1.xml") ?? "";

  expect(sheet).toMatch(/<c r="C(\d+)" s="\d+"><f>SUM\(C\d+:C\d+\)<\/f><v>5<\/v><\/c>/);
  expect(sheet).not.toContain("<f>SUM(E");
});

test("a percentage has the decimals its column asks for", async () => {
  const table = tableOf([["Đắk Lắk", 1n, { part: 1n, whole: 8n }, 1, null]]);
  const columns = table.columns.map((column) => (column.key === "growth" ? { ...column, decimals: 2 } : column));
  const parts = await partsOf([{ ...table, columns }]);

  expect(parts.get("xl/styles.xml")).toContain('formatCode="+0.00%;-0.00%;0.00%"');
});

test("a row whose words take several lines is as high as they need, and a row of one line is left alone", async () => {
  const long =
    "Mô hình trình diễn, ứng dụng máy móc thiết bị tiên tiến và sản xuất sạch hơn trong công nghiệp nông thôn";
  const sheet = (
    await partsOf([
      tableOf([
        [long, 1n, null, 1, null],
        ["Gia Lai", 1n, null, 1, null],
      ]),
    ])
  ).get("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<row r="8" ht="30" customHeight="1">');
  expect(sheet).toContain('<row r="9">');
});

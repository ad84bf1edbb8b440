import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigureFile } from "@/lib/intake/published-figures/read-file";
import { numberText } from "@/lib/intake/xlsx/number-text";
import { FIRST_SHEET, rewritten, workbook } from "../../support/workbook";
import { HEADINGS, ROW } from "./figure-file";
import { KNOWN } from "./known";

const sheet = (value: string | number | { value: number; type: NumberConstructor; format: string } = 45.9) =>
  workbook([HEADINGS, HEADINGS.map((heading) => (heading === "Giá trị" ? value : (ROW[heading] as string | number)))]);
const read = (bytes: Buffer) => readFigureFile({ name: "a.xlsx", bytes }, KNOWN);
const codes = (bytes: Buffer) => read(bytes).problems.map(({ code }) => code);
const edited = async (edit: (xml: string) => string, part = FIRST_SHEET) => rewritten(await sheet(), { [part]: edit });
const stored = (number: string) => edited((xml) => xml.replace("<v>45.9</v>", `<v>${number}</v>`));

describe("a number of a cell is read exactly as it is stored, or not at all", () => {
  test.each([
    ["45.9", "45.9"],
    ["205.69999999999999", "205.7"],
    ["0.58299999999999996", "0.583"],
    ["7.8658E10", "78658000000"],
    ["1.0E-3", "0.001"],
    ["45.9000000001", "45.9000000001"],
    ["-0", "0"],
    ["9007199254740993", null],
    ["123456789012345.6", null],
    ["0x10", null],
    ["1e999", null],
    ["Infinity", null],
    ["9".repeat(1_000), null],
    ["", null],
  ])("%s is %s", (raw, plain) => {
    expect(numberText(raw)).toBe(plain);
  });

  test("every number a spreadsheet can hold comes back as it was typed", () => {
    fc.assert(
      fc.property(fc.bigInt(-999_999_999_999_999n, 999_999_999_999_999n), fc.nat(6), (units, decimals) => {
        const typed = Number(`${units}e-${decimals}`);
        expect(Number(numberText(typed.toPrecision(17)))).toBe(typed);
      }),
    );
  });

  test.each([
    ["45.9000000001", ["decimals-too-many"]],
    ["45.900001", ["decimals-differ"]],
    ["9007199254740993", ["number-imprecise"]],
    ["0x10", ["number-imprecise"]],
  ])("%s in a cell is told", async (number, expected) => {
    expect(codes(await stored(number))).toEqual(expected);
  });

  test("a number shown in thousands, and one that shows nothing", async () => {
    expect(codes(await sheet({ value: 45_900, type: Number, format: "#,##0," }))).toEqual(["number-scaled"]);
    expect(codes(await sheet({ value: 45.9, type: Number, format: ";;;" }))).toEqual(["cell-hidden"]);
    expect(codes(await sheet({ value: 45.9, type: Number, format: "#,##0.0" }))).toEqual([]);
  });
});

describe("what nobody sees is not read", () => {
  test.each([
    ["rows hidden unless they say otherwise", '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>'],
    ["rows of no height by default", '<sheetFormatPr defaultRowHeight="0.1" customHeight="1"/>'],
  ])("%s", async (_, format) => {
    const hidden = await edited((xml) => xml.replace(/<sheetFormatPr[^>]*>|(?=<sheetData>)/, format));
    expect(codes(hidden)).toEqual(["row-hidden"]);
  });

  test("a row two points high, a column a tenth of a character wide", async () => {
    const low = await edited((xml) => xml.replace('<row r="2"', '<row ht="2" customHeight="1" r="2"'));
    expect(codes(low)).toEqual(["row-hidden"]);
    const narrow = await edited((xml) =>
      xml.replace("<sheetData>", '<cols><col min="6" max="6" width="0.1" customWidth="1"/></cols><sheetData>'),
    );
    expect(codes(narrow)).toEqual(["column-hidden"]);
  });

  test("a sheet, a table or a row that is commented out", async () => {
    const noSheet = await edited((xml) => xml.replace(/<sheet .*?\/>/, "<!--$&-->"), "xl/workbook.xml");
    expect(codes(noSheet)).toEqual(["file-unreadable"]);
    const noRow = await edited((xml) => xml.replace(/<row r="2".*?<\/row>/, "<!--$&-->"));
    expect(codes(noRow)).toEqual(["table-no-rows"]);
  });

  test("a cell beyond the headings", async () => {
    const stray = await workbook([HEADINGS, [...HEADINGS.map((heading) => ROW[heading] as string | number), "", 12]]);
    expect(read(stray).problems).toMatchObject([{ code: "cell-beyond-headings", row: 2, column: 12, read: "L2: 12" }]);
  });
});

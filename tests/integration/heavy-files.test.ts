import { describe, expect, test } from "vitest";
import { ReadingEnded, readApart } from "@/lib/commands/imports/read-apart";
import { LIMITS } from "@/lib/intake/limits";
import { markProblems } from "@/lib/intake/mark-problems";
import { PUBLISHED_FIGURES } from "@/lib/intake/published-figures/columns";
import { readFigureFile } from "@/lib/intake/published-figures/read-file";
import { SHEETS } from "@/lib/intake/sheets";
import { FIRST_SHEET, rewritten, workbook } from "../support/workbook";
import { KNOWN } from "../unit/intake/known";

const HEADINGS = PUBLISHED_FIGURES.columns.map(({ headingEn }) => headingEn);
const row = (number: number, value = "45,9") =>
  ["MTTN", 2023, 9, "ALL", "", "ACTUAL", value, "tỷ đồng", 1, `Báo cáo ${number}`, "26/10/2023", ""] as const;
const sheetOf = (rows: readonly (readonly (string | number)[])[]) =>
  workbook([HEADINGS, ...rows.map((cells) => [...cells])]);
const withRows = async (xml: string) =>
  rewritten(await sheetOf([row(1)]), { [FIRST_SHEET]: (sheet) => sheet.replace("</sheetData>", `${xml}</sheetData>`) });

/** How much longer than an ordinary file of as many rows as may be, read in the same run, the worst one may take. */
const TIMES_ORDINARY = 3;
let ordinary: Promise<number> | undefined;

/** Milliseconds that this machine, as busy as it is, takes for an ordinary file of as many rows as may be. */
function ordinaryFile(): Promise<number> {
  ordinary ??= sheetOf(Array.from({ length: LIMITS.rows - 1 }, (_, index) => row(index))).then((bytes) => {
    const started = performance.now();
    readFigureFile({ name: "a.xlsx", bytes }, KNOWN);
    return performance.now() - started;
  });
  return ordinary;
}

/** Reads and marks a file, and says what was found and that it took no longer than some ordinary files. */
async function found(bytes: Buffer, name = "a.xlsx"): Promise<string[]> {
  const file = { name, bytes };
  const most = TIMES_ORDINARY * (await ordinaryFile());
  const started = performance.now();
  const { problems } = readFigureFile(file, KNOWN);
  if (problems.length > 0) await markProblems(file, SHEETS["published-figures"], problems, "vi");
  expect(performance.now() - started).toBeLessThan(most);
  return [...new Set(problems.map(({ code }) => code))];
}

describe("a file costs no more to read than its size, whatever is in it", () => {
  test("a row far below, in two kilobytes", async () => {
    const far = await withRows('<row r="99999999"><c r="A99999999"><v>1</v></c></row>');
    expect(await found(far)).toEqual(["table-too-many-rows"]);
  });

  test("three hundred thousand blank rows, which are none", async () => {
    const blank = Array.from({ length: 300_000 }, (_, index) => `<row r="${index + 3}"/>`).join("");
    expect(await found(await withRows(blank))).toEqual([]);
  });

  test("a hundred thousand columns, filled or blank", async () => {
    for (const cell of ["<c><v>1</v></c>", "<c/>"]) {
      const wide = await withRows(`<row r="3">${cell.repeat(100_000)}</row>`);
      expect(await found(wide)).toEqual(["table-too-many-columns"]);
    }
  });

  test.each([
    ["elements within elements", "<row>".repeat(1_000_000), "file-unreadable"],
    ["comments never closed", "<!--".repeat(2_000_000), "file-unreadable"],
    ["tags never closed", "<c ".repeat(2_000_000), "file-unreadable"],
    ["quotes never closed", `<row ${'a="'.repeat(2_000_000)}`, "file-unreadable"],
    ["a row that goes back", '<row r="1"><c r="A1"><v>1</v></c></row>', "file-unreadable"],
    ["a megabyte of digits", `<row r="3"><c r="G3"><v>${"9".repeat(1_000_000)}</v></c></row>`, "number-imprecise"],
    ["a megabyte of text", `<row r="3"><c r="G3" t="str"><v>${"&a".repeat(500_000)}</v></c></row>`, "value-too-long"],
  ])("%s", async (_, xml, code) => {
    expect(await found(await withRows(xml))).toContain(code);
  });

  test("a list of styles never closed", async () => {
    const open = rewritten(await sheetOf([row(1)]), {
      "xl/styles.xml": (xml) => xml.replace(/<cellXfs.*$/s, "<cellXfs ".repeat(800_000)),
    });
    expect(await found(open)).toEqual(["file-unreadable"]);
  });

  test("merged cells and hidden columns by the hundred thousand", async () => {
    const many = rewritten(await sheetOf([row(1)]), {
      [FIRST_SHEET]: (xml) =>
        xml
          .replace("<sheetData>", `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(40_000)}</cols><sheetData>`)
          .replace(
            "</sheetData>",
            `</sheetData><mergeCells>${'<mergeCell ref="A1:L9999"/>'.repeat(100_000)}</mergeCells>`,
          ),
    });
    expect(await found(many)).toEqual(["column-hidden", "cells-merged", "problems-too-many"]);
  });

  test("twenty thousand bad rows: the first two thousand are told, and where the rest begins", async () => {
    const bad = await sheetOf(Array.from({ length: LIMITS.rows - 1 }, (_, index) => row(index, "mười")));
    expect(await found(bad)).toEqual(["number-wrong", "problems-too-many"]);
    const { problems } = readFigureFile({ name: "a.xlsx", bytes: bad }, KNOWN);
    expect(problems.at(-1)).toMatchObject({ read: `${LIMITS.problems}`, expected: `${LIMITS.problems + 2}` });
  });

  test("a CSV of quotation marks, commas or line ends alone", async () => {
    for (const character of ['"', ",", "\n", '"";']) {
      const codes = await found(Buffer.from(character.repeat(LIMITS.fileBytes / 3)), "a.csv");
      expect(codes).toHaveLength(1);
    }
  });
});

describe("a process of its own reads the file", () => {
  const task = async () =>
    ({ task: "read", file: { name: "a.xlsx", bytes: await sheetOf([row(1)]) }, known: KNOWN }) as const;

  test("and gives what reading it here would", async () => {
    const asked = await task();
    expect(await readApart(asked)).toEqual(readFigureFile(asked.file, KNOWN));
  });

  test("two at a time: others wait their turn and are answered too", async () => {
    const asked = await task();
    const answers = await Promise.all(Array.from({ length: 5 }, () => readApart(asked)));
    expect(answers.map(({ rows }) => rows.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test("and is ended when it takes too long or too much memory", async () => {
    const asked = await task();
    await expect(readApart(asked, { milliseconds: 20, heapMegabytes: 384 })).rejects.toBeInstanceOf(ReadingEnded);
    const rows = Array.from({ length: LIMITS.rows - 1 }, (_, index) => row(index));
    const full = { ...asked, file: { name: "a.xlsx", bytes: await sheetOf(rows) } };
    await expect(readApart(full, { milliseconds: 20_000, heapMegabytes: 20 })).rejects.toBeInstanceOf(ReadingEnded);
    expect((await readApart(full)).rows).toHaveLength(LIMITS.rows - 1);
  });
});

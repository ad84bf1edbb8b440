import readExcel from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { type SummaryFile, summaryFile } from "@/lib/documents/summary/summary-file";
import { valueJson } from "@/lib/documents/summary/summary-json";
import type { SummaryPaper } from "@/lib/documents/summary/summary-paper";
import { NO_CLOSING } from "@/lib/domain/summary/closing";
import { figureKey } from "@/lib/domain/summary/figure-ref";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { writeBareFigure } from "@/lib/format/summary/write-figure";
import { getSummary } from "@/lib/queries/summary/get-summary";
import { testDatabase } from "../../support/database";
import { CONFERENCES, linesOf } from "../../support/golden-conferences";
import { readPdf, readWord } from "../../support/papers";

testDatabase({ sample: true });

type Cell = string | number | boolean | Date | null;
const ids = Object.keys(CONFERENCES) as (keyof typeof CONFERENCES)[];

const paperOf = (id: keyof typeof CONFERENCES): SummaryPaper => ({
  ...{ name: id, conference: "Regional conference", prose: new Map(), closing: NO_CLOSING },
  decimals: CONFERENCES[id].decimals,
  head: {
    ...{ ministry: "Ministry of Industry and Trade", department: "Department", number: "1/BC-BCT" },
    ...{ signedOn: "2023-09-05", signerTitle: null, signer: null },
  },
});

/** Each cell of the workbook's tables of figures under the key of the figure that belongs there. */
async function cellsOf(id: keyof typeof CONFERENCES, summary: ConferenceSummary): Promise<Map<string, Cell>> {
  const sheets = await readExcel(Buffer.from(await summaryFile("xlsx", summary, paperOf(id), "vi")));
  const tables = summary.parts.flatMap((part) => part.tables).filter(({ rows }) => rows.length > 0);
  const cells = new Map<string, Cell>();
  for (const [at, { rows, columns }] of tables.entries()) {
    const data = (sheets[at]?.data ?? []) as Cell[][];
    const heads = data.findIndex((row) => row.includes("(1)"));
    const width = Math.max(...data.slice(heads + 1, heads + 1 + rows.length).map((row) => row.length));
    const ordered = [
      ...rows.filter(({ level }) => level === "total"),
      ...rows.filter(({ level }) => level !== "total"),
    ];
    for (const [line, row] of ordered.entries()) {
      const written = [...(data[heads + 1 + line] ?? [])];
      const values = [...written, ...Array<Cell>(width - written.length).fill(null)].slice(width - columns.length);
      for (const [place, ref] of row.cells.entries()) if (ref) cells.set(figureKey(ref), values[place] ?? null);
    }
  }
  return cells;
}

describe.each(ids)("the workbook of %s, read back", (id) => {
  test("has every number of the API as a number, to the đồng and unrounded", async () => {
    const summary = await getSummary(CONFERENCES[id].request);
    const cells = await cellsOf(id, summary);

    expect(cells.size).toBeGreaterThan(150);
    for (const [key, cell] of cells) {
      const { amount, ratio, count } = valueJson(summary.figures.get(key)?.value ?? null);
      const expected = amount === null ? (ratio ?? count) : Number(amount);
      if (expected === null) expect([key, cell]).toEqual([key, null]);
      else {
        expect([key, typeof cell]).toEqual([key, "number"]);
        expect(Number(cell)).toBeCloseTo(expected, amount === null ? 12 : 0);
      }
    }
  });

  test("gives every published figure that stands in a table, when its cell is rounded once", async () => {
    const summary = await getSummary(CONFERENCES[id].request);
    const cells = await cellsOf(id, summary);
    const published = linesOf(id).filter(({ key }) => cells.has(key));

    expect(published.length).toBeGreaterThan(20);
    for (const { key, printed = "" } of published) {
      const { value } = summary.figures.get(key) ?? {};
      const scale = value?.kind === "money" ? 1e-9 : value?.kind === "ratio" ? 100 : 1;
      const decimals = printed.split(",")[1]?.length ?? 0;
      const half = 0.5 * 10 ** -decimals;
      const stated = Number(printed.replaceAll(".", "").replace(",", "."));
      expect([key, Math.abs(Number(cells.get(key)) * scale - stated) <= half + 1e-9]).toEqual([key, true]);
    }
  });
});

describe.each(ids)("the summary of %s in English", (id) => {
  const texts = async (format: SummaryFile, summary: ConferenceSummary) => {
    const bytes = await summaryFile(format, summary, paperOf(id), "en");
    if (format === "docx") return readWord(bytes).text;
    if (format === "pdf") return (await readPdf(bytes)).join(" ");
    return format === "html" ? Buffer.from(bytes).toString("utf8") : "";
  };

  test.each(["docx", "pdf", "html"] as const)(
    "prints every published figure in its %s, as English writes it",
    async (format) => {
      const { request, decimals } = CONFERENCES[id];
      const summary = await getSummary(request, "en");
      const text = await texts(format, summary);

      for (const { key } of linesOf(id)) {
        const figure = summary.figures.get(key);
        const printed = figure ? writeBareFigure(figure, { locale: "en", decimals }) : "?";
        expect([key, text.includes(printed.replace("-", ""))]).toEqual([key, true]);
      }
      expect(text).not.toMatch(/tỷ đồng|kế hoạch|thực hiện|Đơn vị tính|Nơi nhận|\bSTT\b|năm 20/i);
    },
  );

  test("says that it is a translation, under the names that translations bear", async () => {
    const text = await texts("docx", await getSummary(CONFERENCES[id].request, "en"));

    expect(text).toContain("SOCIALIST REPUBLIC OF VIET NAM");
    expect(text).toContain("Translation for reference");
    expect(text).toContain("Hanoi, 5 September 2023");
    expect(text).toContain("No. 1/BC-BCT");
  });

  test("has its sheets named and headed in English", async () => {
    const summary = await getSummary(CONFERENCES[id].request, "en");
    const sheets = await readExcel(Buffer.from(await summaryFile("xlsx", summary, paperOf(id), "en")));
    const text = sheets.flatMap(({ data }) => data.flat()).filter((cell) => typeof cell === "string");

    expect(text.join(" ")).not.toMatch(/tỷ đồng|kế hoạch|thực hiện|Đơn vị tính|năm 20/i);
  });
});

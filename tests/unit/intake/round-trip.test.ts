import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { RATIO_MEASURES } from "@/lib/domain/figures/measures";
import type { PublishedFacts } from "@/lib/domain/figures/published-facts";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatThrough } from "@/lib/format/period";
import { PUBLISHED_FIGURES, type PublishedColumn } from "@/lib/intake/published-figures/columns";
import { writeCsvTemplate, writeTemplate } from "@/lib/intake/write-template";
import { workbook } from "../../support/workbook";
import { readFile } from "./figure-file";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const word = fc.constantFrom("Hội nghị", "Báo cáo", "tỉnh", "Đà Nẵng", "số 5", "“lần XIII”", "a;b", "c,d", "2023");
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const measured = fc.oneof(
  fc.record({
    measure: fc.constantFrom("PLAN", "RELEASED", "COMMITTED", "DISBURSED", "ACTUAL", "ESTIMATE"),
    unit: fc.constantFrom("đồng", "nghìn đồng", "triệu đồng", "tỷ đồng"),
    decimals: fc.nat(2),
  }),
  fc.record({ measure: fc.constantFrom(...RATIO_MEASURES), unit: fc.constant("%"), decimals: fc.nat(6) }),
  fc.record({
    measure: fc.constantFrom("brands", "brands:target", "plan-decisions"),
    unit: fc.constant("cơ sở"),
    decimals: fc.constant(0),
  }),
);
const facts: fc.Arbitrary<PublishedFacts> = fc
  .record({
    scope: fc.constantFrom(null, "VN", "BAC", "MTTN", "NAM", "da-nang", "da-nang-2025", "hoa-binh"),
    year: fc.option(fc.integer({ min: 2010, max: 2100 })),
    through: fc.option(fc.constantFrom(...MONTHS)),
    fund: fc.constantFrom(null, "ALL", "KCQG", "KCDP"),
    contentGroup: fc.constantFrom(null, "MODELS_MACHINERY_SXSH"),
    source: text,
    sourceDate: fc.option(fc.constantFrom("2019-05-22", "2023-10-26", "2025-12-04")),
    note: fc.option(text),
    digits: fc.nat(999_999),
    measured,
  })
  .map(({ digits, measured: { measure, unit, decimals }, ...rest }) => {
    const padded = `${digits}`.padStart(decimals + 1, "0");
    const whole = padded.slice(0, padded.length - decimals);
    return {
      ...rest,
      measure,
      unit,
      decimals,
      printed: decimals > 0 ? `${whole},${padded.slice(-decimals)}` : whole,
    } as PublishedFacts;
  });

/** A figure as someone fills it in, with the words the portal prints in a language. */
function cellsOf(figure: PublishedFacts, locale: Locale): Record<PublishedColumn, string> {
  const { year, through, fund, sourceDate, decimals, printed } = figure;
  const [y, m, d] = sourceDate?.split("-") ?? [];
  return {
    scope: figure.scope ?? "",
    year: year === null ? "" : `${year}`,
    through: through === null ? "" : formatThrough(through, locale),
    fund: fund === null ? "" : columnName(fund, locale),
    contentGroup: figure.contentGroup ?? "",
    measure: figure.measure,
    value: printed,
    unit: figure.unit,
    decimals: `${decimals}`,
    source: figure.source,
    sourceDate: sourceDate ? (locale === "vi" ? `${d}/${m}/${y}` : sourceDate) : "",
    note: figure.note ?? "",
  };
}

const cellsInOrder = (figure: PublishedFacts, locale: Locale) => {
  const cells = cellsOf(figure, locale);
  return PUBLISHED_FIGURES.columns.map(({ key }) => cells[key]);
};

test.each(LOCALES)("a template in %s, filled in, is read back equal from CSV and from a workbook", async (locale) => {
  const headings = (await readSheet(await writeTemplate(PUBLISHED_FIGURES, locale)))[0] as string[];
  const csvHeadings = writeCsvTemplate(PUBLISHED_FIGURES, locale).toString("utf8");
  await fc.assert(
    fc.asyncProperty(facts, async (figure) => {
      const cells = cellsInOrder(figure, locale);
      const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
      const files = [
        ["a.csv", Buffer.from(`${csvHeadings}${line}\r\n`)],
        ["a.csv", Buffer.from(`${csvHeadings}${line}\r\n`.replaceAll('","', '";"'))],
        ["a.xlsx", await workbook([headings, cells])],
      ] as const;
      for (const [name, bytes] of files) {
        const { rows, problems } = await readFile(name, bytes);
        expect(problems).toEqual([]);
        expect(rows).toEqual([{ row: 2, ...figure }]);
      }
    }),
    { numRuns: 100 },
  );
});

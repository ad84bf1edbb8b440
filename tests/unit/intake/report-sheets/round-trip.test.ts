import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportSheets } from "@/lib/documents/reports/report-sheets";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import { FUNDS } from "@/lib/domain/fund";
import { askedCells } from "@/lib/domain/periodic-report/questionnaire";
import type { OwnRow } from "@/lib/domain/periodic-report/report";
import { line, text } from "@/lib/input/text";
import { readReportBook } from "@/lib/intake/report-sheets/read-book";
import { readReportSheet } from "@/lib/intake/report-sheets/read-sheet";
import { aReportView, QUESTIONS } from "../../../support/report-view";

const context = { questionnaire: QUESTIONS, year: 2026, kept: new Map() };
const numbers = [...askedCells(QUESTIONS)].filter((cell) => !cell.startsWith("text."));

/** What people may have typed: as the form of the portal keeps it. */
const words = fc.string({ unit: "grapheme", maxLength: 200 }).map((typed) => text(20_000).parse(typed));
const label = fc
  .string({ minLength: 1, maxLength: 60 })
  .map((typed) => line(200).safeParse(typed))
  .filter((read) => read.success && read.data !== "")
  .map((read) => read.data ?? "");
const amount = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
const maybe = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
const ownRow: fc.Arbitrary<OwnRow> = fc.record({
  ...{ label, fund: maybe(fc.constantFrom(...FUNDS)), note: maybe(label) },
  ...{ plan: maybe(amount), actual: maybe(amount), estimate: maybe(amount) },
});
const reported = fc.record({
  values: fc.array(maybe(amount), { minLength: numbers.length, maxLength: numbers.length }).map(
    (all) =>
      new Map(
        numbers.flatMap((cell, at) => {
          const value = all[at] ?? null;
          return value === null ? [] : [[cell, cell.includes(".outputs.") ? value % 1_000_000n : value] as const];
        }),
      ),
  ),
  texts: fc
    .record({ results: words, subjectiveCauses: words })
    .map(
      (all) =>
        new Map(Object.entries(all).filter(([, body]) => body !== "") as ["results" | "subjectiveCauses", string][]),
    ),
  ownRows: fc.array(ownRow, { maxLength: 4 }),
});

describe("the printed workbook of a report", () => {
  test.each(["vi", "en"] as const)(
    "says word for word and đồng for đồng what it was printed from, in %s",
    async (locale) => {
      await fc.assert(
        fc.asyncProperty(reported, async (said) => {
          const { view, report } = aReportView(said);
          const bytes = await writeWorkbook(reportSheets(view, report, locale).tables, locale);
          const book = readReportBook({ name: "report.xlsx", bytes });
          expect(book.problems).toEqual([]);
          const read = readReportSheet(book.tables, context);
          expect(read.problems).toEqual([]);
          expect(read.of).toEqual({ year: 2026, through: 9, unitId: "quang-tri-2025" });
          const asked = [...askedCells(QUESTIONS)];
          expect(new Set(read.said.map(({ cell }) => cell))).toEqual(new Set(asked));
          const texts = new Map([...report.texts].map(([section, body]) => [`text.${section}`, body]));
          for (const { cell, value } of read.said)
            expect([cell, value]).toEqual([cell, report.values.get(cell) ?? texts.get(cell) ?? null]);
          expect(read.ownRows).toEqual(report.ownRows);
        }),
        { numRuns: 25 },
      );
    },
  );
});

import { formulaOf, isRatio, MEASURES, type Measure, measureFrom } from "@/lib/domain/figures/measures";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { measureName } from "@/lib/format/measure-names";
import { wordsOf } from "../words";

/** What each measure that a summary prints is, so that a workbook explains itself. */
export function definitionsTable(summary: ConferenceSummary, locale: Locale): ReportTable {
  const { definitions: words } = wordsOf(locale).summary;
  const used = new Set(
    [...summary.figures.values()].flatMap(({ ref }) =>
      ref.kind === "measure" ? (measureFrom(ref.measure) ?? []) : [],
    ),
  );
  return {
    name: "definitions",
    title: words.title,
    about: [],
    columns: [
      { key: "measure", label: words.measure, kind: "text", head: true },
      { key: "meaning", label: words.meaning, kind: "text" },
    ],
    totals: [],
    rows: MEASURES.filter((measure) => used.has(measure)).map((measure) => ({
      key: measure,
      values: [measureName(measure, locale), meaningOf(measure, locale)],
    })),
    notes: [words.rounding],
  };
}

function meaningOf(measure: Measure, locale: Locale): string {
  const { definitions: words } = wordsOf(locale).summary;
  if (!isRatio(measure)) return words.amount[measure];
  const { kind, part, whole } = formulaOf(measure);
  const named = (amount: keyof typeof words.term, column: keyof typeof words.column) =>
    fill(words.column[column], { amount: words.term[amount] });
  const meaning = fill(words[kind], {
    part: named(part.amount, part.column),
    whole: named(whole.amount, whole.column),
  });
  return meaning.charAt(0).toLocaleUpperCase(locale) + meaning.slice(1);
}

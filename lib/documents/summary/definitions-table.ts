import { formulaOf, isRatio, MEASURES, type Measure, measureFrom } from "@/lib/domain/figures/measures";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { measureName } from "@/lib/format/measure-names";
import { wordsOf } from "../words";

/** Numbers that are no measure of the money chain. */
const RANKED = ["effort", "punctual", "accuracy", "behind", "content-behind", "projects", "release-days"] as const;

/** What each measure that a summary prints is, so that a workbook explains itself. */
export function definitionsTable(summary: ConferenceSummary, locale: Locale): ReportTable {
  const { definitions: words } = wordsOf(locale).summary;
  const used = new Set(
    [...summary.figures.values()].flatMap(({ ref }) =>
      ref.kind === "measure" ? (measureFrom(ref.measure) ?? []) : [],
    ),
  );
  const kinds = new Set([...summary.figures.values()].map(({ ref }) => ref.kind));
  return {
    name: "definitions",
    title: words.title,
    about: [],
    columns: [
      { key: "measure", label: words.measure, kind: "text", head: true },
      { key: "meaning", label: words.meaning, kind: "text" },
    ],
    totals: [],
    rows: [
      ...MEASURES.filter((measure) => used.has(measure)).map((measure) => ({
        key: measure,
        values: [measureName(measure, locale), meaningOf(measure, locale)],
      })),
      ...RANKED.filter((kind) => kinds.has(kind)).map((kind) => ({
        key: kind,
        values: [words.ranked[kind].name, words.ranked[kind].meaning],
      })),
    ],
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

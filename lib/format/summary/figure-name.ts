import { isRatio, type Measure, measureFrom } from "@/lib/domain/figures/measures";
import { type FigureRef, periodOf } from "@/lib/domain/summary/figure-ref";
import type { SummaryScope } from "@/lib/domain/summary/summary";
import { fill } from "../fill";
import type { Locale } from "../locale";
import { columnName, measureName } from "../measure-names";
import { summary as english } from "../messages/en/summary";
import { summaryChanges as englishChanges } from "../messages/en/summary-changes";
import { summary as vietnamese } from "../messages/vi/summary";
import { summaryChanges as vietnameseChanges } from "../messages/vi/summary-changes";
import { formatPeriod } from "../period";

const WORDS = { vi: vietnamese, en: english };
const CHANGES = { vi: vietnameseChanges, en: englishChanges };

/** Names of rows by what they are: a province, a content, a group, an indicator. */
export type RowNames = (key: string) => string;

/** A number of a summary in words: "Thực hiện so với kế hoạch · KCQG · 9 tháng năm 2023". */
export function figureName(ref: FigureRef, scope: SummaryScope, rows: RowNames, locale: Locale): string {
  const { year, through } = periodOf(ref.view, scope);
  return [...partsOf(ref, scope, rows, locale), formatPeriod(year, through, locale)].join(" · ");
}

/** The same where two periods are compared: "Thực hiện so với kế hoạch · KCQG · kỳ báo cáo". */
export function figureNameOfAny(ref: FigureRef, scope: SummaryScope, rows: RowNames, locale: Locale): string {
  return [...partsOf(ref, scope, rows, locale), CHANGES[locale].compare.view[ref.view]].join(" · ");
}

function partsOf(ref: FigureRef, scope: SummaryScope, rows: RowNames, locale: Locale): string[] {
  const { name } = WORDS[locale];
  switch (ref.kind) {
    case "measure":
      return [
        measureWords(ref.measure, locale),
        ...(ref.column === "ALL" ? [] : [columnName(ref.column, locale)]),
        ...(ref.row ? [rows(ref.row.key)] : []),
      ];
    case "nation-plan":
      return [fill(name.nationPlan, { year: String(scope.year) })];
    case "behind":
      return [name.behind, rows(ref.unitId)];
    case "output":
      return [rows(ref.indicator), name[ref.side]];
    case "content-behind":
      return [name.behind, rows(ref.content)];
    case "projects":
      return [name.projects, ...(ref.row ? [rows(ref.row.key)] : [])];
    case "release-days":
      return [fill(name.releaseDays, { tranche: String(ref.tranche) }), ...(ref.number === null ? [] : [ref.number])];
    case "provinces":
      return [name.provinces];
    case "effort":
    case "accuracy":
      return [name[ref.kind], ...(ref.unitId === null ? [] : [rows(ref.unitId)])];
    case "punctual":
      return [WORDS[locale].head[ref.of], ...(ref.unitId === null ? [] : [rows(ref.unitId)])];
  }
}

function measureWords(measure: Extract<FigureRef, { kind: "measure" }>["measure"], locale: Locale): string {
  const known: Measure | null = measureFrom(measure);
  if (known !== null) return measureName(known, locale);
  const { head } = WORDS[locale];
  if (isRatio(measure as Measure)) return measureName(measure as Measure, locale);
  return head[measure as "planBefore" | "actualBefore" | "periodBefore"];
}

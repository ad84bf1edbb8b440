import type { Execution } from "@/lib/domain/figures/execution";
import { readPrinted } from "@/lib/domain/figures/printed-number";
import type { PublishedComparison } from "@/lib/domain/figures/published-comparison";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import { rational } from "@/lib/domain/figures/rational";
import type { ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { publishedMeasureName } from "@/lib/format/published-measure";
import { wordsOf } from "../words";
import { aboutView } from "./about-view";

/** A printed figure as a number with its own decimals; as it was printed where it is none. */
export function printedValue({ printed, decimals }: PublishedFigure): ReportValue {
  const read = readPrinted(printed, decimals);
  return read ? { value: rational(read.units, 10n ** BigInt(read.decimals)), decimals } : printed;
}

/** That a figure took the place of one printed wrongly, and since when; null where it stands as first kept. */
export function correctionOf({ correctedOn }: PublishedFigure, locale: Locale): string | null {
  if (correctedOn === null) return null;
  return fill(wordsOf(locale).figures.published.corrected, { day: formatDate(correctedOn, locale) });
}

/** Figures that sources printed for this scope and period, each beside what the portal computes. */
export function besideTable(
  execution: Execution,
  published: readonly PublishedComparison[],
  locale: Locale,
): ReportTable {
  const { published: words, outputs } = wordsOf(locale).figures;
  return {
    name: "published",
    title: words.title,
    about: aboutView(execution, locale),
    columns: [
      { key: "figure", label: words.figure, kind: "text", head: true },
      { key: "correction", label: words.correction, kind: "text", under: "figure", firm: true },
      { key: "printed", label: words.printed, kind: "number" },
      { key: "unit", label: outputs.unit, kind: "text", language: "vi", firm: true },
      { key: "computed", label: words.computed, kind: "number" },
      { key: "verdict", label: words.verdict, kind: "text" },
      { key: "note", label: words.note, kind: "text", under: "figure", language: "vi" },
      { key: "source", label: words.source.replace(":", ""), kind: "text", only: "file" },
      { key: "sourceDate", label: words.sourceDate, kind: "day", only: "file" },
    ],
    totals: [],
    rows: published.map(({ figure, computed, verdict }) => ({
      key: String(figure.id),
      values: [
        nameOf(figure, execution, locale),
        correctionOf(figure, locale),
        printedValue(figure),
        figure.unit,
        computed && { value: computed, decimals: figure.decimals },
        words.verdicts[verdict],
        figure.note,
        figure.source,
        figure.sourceDate,
      ],
    })),
    notes: [],
  };
}

function nameOf(
  { measure, fund, contentGroup }: PublishedFigure,
  { outputs, byContentGroup }: Execution,
  locale: Locale,
) {
  const [code = measure] = measure.split(":");
  const known = publishedMeasureName(code, locale) ?? outputs.find(({ indicator }) => indicator === code)?.name ?? code;
  const group = byContentGroup.find(({ key }) => key === contentGroup)?.label;
  return [known, group ?? (fund && fund !== "ALL" ? columnName(fund, locale) : null)].filter(Boolean).join(" · ");
}

import type { PublishedFacts } from "@/lib/domain/figures/published-facts";
import type { Locale } from "../locale";
import { columnName } from "../measure-names";
import { formatPeriod } from "../period";
import { otherFigureName, publishedMeasureName } from "../published-measure";

/** A row as it was read, for whoever checks a preview: "dòng 2: MTTN · 9 tháng năm 2023 · KCQG · kế hoạch · 78,658 tỷ đồng". */
export function rowEcho(row: PublishedFacts & { readonly row: number }, locale: Locale): string {
  return `${locale === "vi" ? "dòng" : "row"} ${row.row}: ${figureInWords(row, locale)} · ${row.printed} ${row.unit}`;
}

/** What a figure is about, in one line: "MTTN · 9 tháng năm 2023 · KCQG · kế hoạch". */
export function figureInWords(figure: PublishedFacts, locale: Locale): string {
  const { scope, year, through, fund, contentGroup, measure } = figure;
  const period = year !== null && through !== null ? formatPeriod(year, through, locale) : year && `${year}`;
  const name = publishedMeasureName(measure, locale) ?? otherFigureName(measure, locale) ?? measure;
  const parts = [scope, period, fund && columnName(fund, locale), contentGroup, decapitalised(name)];
  return parts.filter((part) => part).join(" · ");
}

function decapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

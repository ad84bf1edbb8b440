import type { PublishedFacts } from "@/lib/domain/figures/published-facts";
import type { Locale } from "../locale";
import { columnName } from "../measure-names";
import { formatPeriod } from "../period";
import { otherFigureName, publishedMeasureName } from "../published-measure";

/** A row as it was read, for whoever checks a preview: "dòng 2: MTTN · 9 tháng năm 2023 · KCQG · kế hoạch · 78,658 tỷ đồng". */
export function rowEcho(row: PublishedFacts & { readonly row: number }, locale: Locale): string {
  const { scope, year, through, fund, contentGroup, measure, printed, unit } = row;
  const period = year !== null && through !== null ? formatPeriod(year, through, locale) : year && `${year}`;
  const name = publishedMeasureName(measure, locale) ?? otherFigureName(measure, locale);
  const parts = [
    scope,
    period,
    fund && columnName(fund, locale),
    contentGroup,
    name === null ? measure : name.charAt(0).toLowerCase() + name.slice(1),
    `${printed} ${unit}`,
  ];
  return `${locale === "vi" ? "dòng" : "row"} ${row.row}: ${parts.filter((part) => part).join(" · ")}`;
}

import { FUND_COLUMNS } from "@/lib/domain/fund";
import type { SummaryRow } from "@/lib/domain/summary/summary-table";
import { columnLongName } from "@/lib/format/measure-names";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../words";

/** What a row of a summary's table is about: its own name, a fund's, or the whole region. */
export function nameOfRow({ key, name }: Pick<SummaryRow, "key" | "name">, { locale }: SummaryPen): string {
  const column = FUND_COLUMNS.find((one) => one === key);
  return name ?? (column ? columnLongName(column, locale) : wordsOf(locale).summary.head.region);
}

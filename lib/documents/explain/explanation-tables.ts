import type { Explanation } from "@/lib/domain/figures/explanation";
import type { ExplanationTables } from "@/lib/domain/report/explanation-tables";
import type { RecordLists } from "@/lib/domain/report/record-lists";
import type { Locale } from "@/lib/format/locale";
import { documentTables, monthsTable } from "./source-tables";
import { termTables } from "./term-tables";

/** Everything behind a figure as tables, for its page and its workbook. */
export function explanationTables(
  explanation: Explanation,
  lists: RecordLists | null,
  locale: Locale,
): ExplanationTables {
  return {
    terms: termTables(explanation, locale),
    ...documentTables(explanation, locale),
    contracts: monthsTable(explanation, "contracts", lists, locale),
    vouchers: monthsTable(explanation, "vouchers", lists, locale),
  };
}

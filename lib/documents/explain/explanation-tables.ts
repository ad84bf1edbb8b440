import type { Explanation } from "@/lib/domain/figures/explanation";
import type { ExplanationTables } from "@/lib/domain/report/explanation-tables";
import type { Locale } from "@/lib/format/locale";
import type { MonthLists } from "./month-lists";
import { documentTables, monthsTable } from "./source-tables";
import { termTables } from "./term-tables";

/** Everything behind a figure as tables, for its page and its workbook. */
export function explanationTables(explanation: Explanation, lists: MonthLists, locale: Locale): ExplanationTables {
  return {
    terms: termTables(explanation, locale),
    ...documentTables(explanation, locale),
    contracts: monthsTable(explanation, "contracts", lists, locale),
    vouchers: monthsTable(explanation, "vouchers", lists, locale),
  };
}

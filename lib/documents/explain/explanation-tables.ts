import type { Explanation, SourceMonth } from "@/lib/domain/figures/explanation";
import type { ExplanationTables } from "@/lib/domain/report/explanation-tables";
import type { Locale } from "@/lib/format/locale";
import { documentTables, monthsTable } from "./source-tables";
import { termTables } from "./term-tables";

/** The list of one month's vouchers; null where the reader may not see single ones. */
export type VouchersOf = ((month: SourceMonth) => string) | null;

/** Everything behind a figure as tables, for its page and its workbook. */
export function explanationTables(explanation: Explanation, vouchersOf: VouchersOf, locale: Locale): ExplanationTables {
  return {
    terms: termTables(explanation, locale),
    ...documentTables(explanation, locale),
    contracts: monthsTable(explanation, "contracts", null, locale),
    vouchers: monthsTable(explanation, "vouchers", vouchersOf, locale),
  };
}

import type { ExplainedTerm } from "@/lib/domain/figures/explanation";
import { formatDate } from "./date";
import type { Locale } from "./locale";
import { columnName } from "./measure-names";
import { formatPeriod } from "./period";
import { scopeLabelOf } from "./scope-names";

/** What names a term in a sentence: its measure's key, year and period, and whose money it is. */
export function termWords(term: ExplainedTerm, locale: Locale) {
  return {
    key: term.until === null ? (`term.${term.amount}` as const) : ("term.actualUntil" as const),
    values: {
      year: String(term.year),
      period: formatPeriod(term.year, term.through, locale),
      day: formatDate(term.until, locale),
    },
    column: columnName(term.column, locale),
    scope: scopeLabelOf(term.scope, term.scopeLabel, locale),
  };
}

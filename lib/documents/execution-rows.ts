import type { Execution, ExecutionRow, FigureColumns } from "@/lib/domain/figures/execution";
import { type Grouping, scopeCode } from "@/lib/domain/figures/execution-query";
import { emptyFigures } from "@/lib/domain/figures/figures-of";
import { FUNDS } from "@/lib/domain/fund";
import type { Locale } from "@/lib/format/locale";
import { columnLongName } from "@/lib/format/measure-names";
import { figures as english } from "@/lib/format/messages/en/figures";
import { figures as vietnamese } from "@/lib/format/messages/vi/figures";

const WORDS = { vi: vietnamese, en: english };

/** The rows of a breakdown other than by month; they add up to the card. */
export function executionRows(
  execution: Execution,
  groupBy: Exclude<Grouping, "month">,
  locale: Locale,
): ExecutionRow[] {
  switch (groupBy) {
    case "unit":
      return [...execution.byUnit];
    case "fund":
      return fundRows(execution, locale);
    case "content":
      return [...execution.byContent, ...gapRow(execution, locale)];
    case "region":
      return execution.byRegion.length > 0 ? [...execution.byRegion] : [wholeScope(execution)];
  }
}

function fundRows({ total }: Execution, locale: Locale): ExecutionRow[] {
  return FUNDS.flatMap((fund) => {
    const own = total[fund];
    if (own === null) return [];
    const columns: FigureColumns = { ALL: own, KCQG: null, KCDP: null, [fund]: own };
    return [{ key: fund, label: columnLongName(fund, locale), columns }];
  });
}

/** What closes a breakdown from records up to the certified card. */
export function gapRow({ certifiedGap: gap }: Execution, locale: Locale): ExecutionRow[] {
  if (gap === null) return [];
  const column = (amount: bigint | null) => (amount === null ? null : { ...emptyFigures(), actual: amount });
  const columns: FigureColumns = { ALL: column(gap.ALL), KCQG: column(gap.KCQG), KCDP: column(gap.KCDP) };
  return [{ key: "certified-gap", label: WORDS[locale].contents.gap, columns }];
}

function wholeScope({ query, scopeLabel, total }: Execution): ExecutionRow {
  return { key: scopeCode(query.scope), label: scopeLabel, columns: total };
}

import { useLocale, useTranslations } from "next-intl";
import type { Execution, Figures } from "@/lib/domain/figures/execution";
import type { Measure } from "@/lib/domain/figures/measure";
import { isRatio } from "@/lib/domain/figures/measures";
import { FUND_COLUMNS, type FundColumn } from "@/lib/domain/fund";
import { localizedPath } from "@/lib/format/address";
import { columnLongName, columnName, measureName } from "@/lib/format/measure-names";
import { moneyUnitName } from "@/lib/format/money";
import type { FigureLine } from "../figure-table/figure-line";
import { FigureTable } from "../figure-table/figure-table";
import { chainGroups } from "./chain-groups";
import { type DashboardView, explainStart } from "./dashboard-address";
import { figureWriter } from "./figure-writer";

const SWATCHES = { ALL: undefined, KCQG: "kcqg", KCDP: "kcdp" } as const;

/** With more columns than these, funds go by their short names so that the table fits its page. */
const ROOMY = 12;

/** The whole money chain by fund: plan, released, contracted, executed and estimated, each with its ratios and shares. */
export function ChainTable({ execution, view }: { execution: Execution; view: DashboardView }) {
  const words = useTranslations("figures.chain");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  const write = figureWriter(view.unit, locale);
  const groups = chainGroups(execution);
  const columns = groups.flatMap(({ measures }) => measures);
  const nameOf = columns.length > ROOMY ? columnName : columnLongName;
  const text = (figures: Figures, measure: Measure) =>
    isRatio(measure) ? write.ratio(figures, measure) : write.money(figures[measure]);
  const line = (column: FundColumn): FigureLine[] => {
    const figures = execution.total[column];
    const swatch = SWATCHES[column];
    if (figures === null) return [];
    return [
      {
        label: nameOf(column, locale),
        ...(swatch ? { swatch } : { kind: "total" }),
        explain: localizedPath(explainStart(view, column), locale),
        cells: columns.map(([measure]) => text(figures, measure)),
      },
    ];
  };
  return (
    <div>
      <FigureTable
        caption={words("label")}
        unitLine={table("unitLine", { unit: moneyUnitName(view.unit, locale) })}
        heads={{ label: words("fund") }}
        groups={groups.map(({ head, measures }) => ({ label: measureName(head, locale), columns: measures.length }))}
        columns={columns.map(([measure, label]) => ({ label: words(label), measure }))}
        lines={FUND_COLUMNS.flatMap(line)}
      />
    </div>
  );
}

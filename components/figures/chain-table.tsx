import { useLocale, useTranslations } from "next-intl";
import type { Execution, Figures } from "@/lib/domain/figures/execution";
import type { Measure } from "@/lib/domain/figures/measure";
import { FUND_COLUMNS, type FundColumn } from "@/lib/domain/fund";
import { columnLongName, measureName } from "@/lib/format/measure-names";
import { moneyUnitName } from "@/lib/format/money";
import { DataTable } from "../ui/data-table";
import { chainGroups } from "./chain-groups";
import type { DashboardView } from "./dashboard-address";
import { FigureLink } from "./figure-link";

/** The whole money chain by fund: plan, released, contracted, executed and estimated, each with its ratios and shares. */
export function ChainTable({ execution, view }: { execution: Execution; view: DashboardView }) {
  const words = useTranslations("figures.chain");
  const locale = useLocale();
  const groups = chainGroups(execution);
  const rows = FUND_COLUMNS.filter((column) => execution.total[column] !== null);
  return (
    <DataTable caption={words("label")} unit={moneyUnitName(view.unit, locale)}>
      <thead>
        <tr>
          <th rowSpan={2} scope="col" className="stick">
            {words("fund")}
          </th>
          {groups.map(({ head, measures }) => (
            <th key={head} colSpan={measures.length} scope="colgroup">
              {measureName(head, locale)}
            </th>
          ))}
        </tr>
        <tr>
          {groups.flatMap(({ head, measures }) =>
            measures.map(([measure, label]) => (
              <th key={`${head} ${measure}`} scope="col" className="num">
                {words(label)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((column) => (
          <tr key={column} className={column === "ALL" ? "total" : undefined}>
            <th scope="row" className="stick">
              {column !== "ALL" && <span className={`swatch swatch-${column.toLowerCase()}`} />}
              {columnLongName(column, locale)}
            </th>
            {groups.flatMap(({ measures }) =>
              measures.map(([measure]) => (
                <ChainCell
                  key={measure}
                  figures={execution.total[column]}
                  view={view}
                  column={column}
                  measure={measure}
                />
              )),
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

type ChainCellProps = { figures: Figures | null; view: DashboardView; column: FundColumn; measure: Measure };

function ChainCell({ figures, view, column, measure }: ChainCellProps) {
  return (
    <td className="num">
      <FigureLink value={figures?.[measure] ?? null} view={view} column={column} measure={measure} />
    </td>
  );
}

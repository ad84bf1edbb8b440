import type { Execution } from "@/lib/domain/figures/execution";
import { AMOUNT_MEASURES, measuresUnder } from "@/lib/domain/figures/measures";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import type { ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { columnLongName, columnName, measureHead, measureName } from "@/lib/format/measure-names";
import { wordsOf } from "../words";
import { aboutView } from "./about-view";
import { measureColumn, measureValues } from "./measure-columns";

/** With more columns than these, funds go by their short names so that the table fits its page. */
const ROOMY = 12;

/** The whole money chain by fund: plan, released, contracted, executed and estimated, each with its ratios and shares. */
export function chainTable(execution: Execution, locale: Locale): ReportTable {
  const { chain } = wordsOf(locale).figures;
  const groups = shownGroups(execution);
  const measures = groups.flatMap(({ members }) => members);
  const nameOf = measures.length > ROOMY ? columnName : columnLongName;
  return {
    name: "chain",
    title: chain.label,
    about: aboutView(execution, locale),
    columns: [
      { key: "fund", label: chain.fund, kind: "text", head: true },
      ...groups.flatMap(({ amount, members }) =>
        members.map((measure) => ({
          ...measureColumn(measure, measureHead(measure, "head", locale)),
          group: measureName(amount, locale),
        })),
      ),
    ],
    totals: [],
    rows: FUND_COLUMNS.flatMap((column): ReportRow[] => {
      const figures = execution.total[column];
      if (figures === null) return [];
      const values = [nameOf(column, locale), ...measureValues(figures, measures)];
      const mark = column === "KCQG" ? "kcqg" : "kcdp";
      return [
        column === "ALL" ? { key: column, level: "total", values } : { key: column, marks: { fund: mark }, values },
      ];
    }),
    notes: [],
  };
}

/** What says something here: an estimate where there is one, disbursed only through what is executed; the country is no share of itself. */
function shownGroups({ total, query }: Execution) {
  const estimated = Object.values(total).some((figures) => figures?.estimate != null);
  return AMOUNT_MEASURES.filter((amount) => amount !== "disbursed" && (amount !== "estimate" || estimated)).map(
    (amount) => ({
      amount,
      members: measuresUnder(amount).filter(
        (measure) => measure !== "planShareOfNation" || query.scope.kind !== "nation",
      ),
    }),
  );
}

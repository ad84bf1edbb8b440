import { useLocale, useTranslations } from "next-intl";
import type { Execution, ExecutionRow } from "@/lib/domain/figures/execution";
import { scopeFrom } from "@/lib/domain/figures/execution-query";
import { localizedPath } from "@/lib/format/address";
import { moneyUnitName } from "@/lib/format/money";
import { formatRoman } from "@/lib/format/number";
import { scopeLabelOf } from "@/lib/format/scope-names";
import type { ColumnSort, FigureLine } from "../figure-table/figure-line";
import { FigureTable } from "../figure-table/figure-table";
import { type DashboardView, dashboardQuery } from "../figures/dashboard-address";
import { figureWriter } from "../figures/figure-writer";
import { largestAmount } from "./bar-scale";
import { type RankingPen, rankingLine, rowExplain, unitAddresses, unitLine } from "./unit-lines";
import { inOrder, type UnitOrder, type UnitSort, unitOrderCode } from "./unit-order";

type UnitRankingProps = {
  execution: Execution;
  view: DashboardView;
  order: UnitOrder;
  /** The conference region of each province, for the country's ranking. */
  regionOf: (unitId: string) => string | null;
};

const MEASURES = ["plan", "planGrowth", "planShare", "actual", "executed", "actualGrowth"] as const;

/** Provinces ranked, with plan and execution as bars on one scale; for the country, below their regions. */
export function UnitRanking({ execution, view, order, regionOf }: UnitRankingProps) {
  const words = useTranslations("figures.ranking");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  const pen: RankingPen = {
    view,
    write: figureWriter(view.unit, locale),
    largest: largestAmount(execution.byUnit),
    over: words("over"),
    locale,
  };
  const sortOf = (by: UnitSort): ColumnSort => {
    const active = order.by === by;
    const next = { by, descending: active ? !order.descending : by !== "name" };
    return { code: unitOrderCode(next), state: active ? (order.descending ? "descending" : "ascending") : "none" };
  };
  return (
    <FigureTable
      caption={words("title")}
      unitLine={table("unitLine", { unit: moneyUnitName(view.unit, locale) })}
      heads={{ ordinal: table("ordinal"), label: words("unit"), bar: words("bar") }}
      labelSort={sortOf("name")}
      columns={MEASURES.map((measure) => ({
        label: words(measure),
        sort: sortOf(measure),
        ...(measure === "planShare" ? { explain: rowExplain(pen, { measure: "plan" }) } : { measure }),
      }))}
      addresses={unitAddresses(pen)}
      lines={[totalLine(execution, pen, words("total")), ...rankedLines(execution, pen, order, regionOf)]}
    />
  );
}

function totalLine(execution: Execution, pen: RankingPen, label: string): FigureLine {
  return rankingLine(execution.total, pen, {
    label,
    kind: "total",
    explain: rowExplain(pen, {}),
    bar: { plan: 0, parts: [] },
  });
}

function rankedLines(
  { byUnit, byRegion }: Execution,
  pen: RankingPen,
  order: UnitOrder,
  regionOf: UnitRankingProps["regionOf"],
): FigureLine[] {
  const ranked = inOrder(byUnit, order);
  if (byRegion.length === 0) return ranked.map((row, at) => unitLine(row, at + 1, pen));
  return byRegion.flatMap((region, at) => [
    regionLine(region, formatRoman(at + 1), pen),
    ...ranked.filter((row) => regionOf(row.key) === region.key).map((row, place) => unitLine(row, place + 1, pen)),
  ]);
}

function regionLine(region: ExecutionRow, ordinal: string, pen: RankingPen): FigureLine {
  const scope = scopeFrom(region.key);
  return rankingLine(region.columns, pen, {
    label: scope ? scopeLabelOf(scope, region.label, pen.locale) : region.label,
    ordinal,
    kind: "group",
    href: localizedPath(`/regions/${region.key.toLowerCase()}${dashboardQuery(pen.view)}`, pen.locale),
    explain: rowExplain(pen, { scope: region.key }),
    bar: { plan: 0, parts: [] },
  });
}

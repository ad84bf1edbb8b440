import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Execution } from "@/lib/domain/figures/execution";
import type { TileMap } from "@/lib/domain/territory/tile-map";
import { formatCoverage } from "@/lib/format/measure-names";
import type { DashboardProblem } from "@/lib/input/dashboard-problem";
import type { UnitOrder } from "../ranking/unit-order";
import { UnitRanking } from "../ranking/unit-ranking";
import { ProvinceMap } from "../territory/province-map";
import { Badge } from "../ui/badge";
import { ChainTable } from "./chain-table";
import { ContentTable } from "./content-table";
import { type DashboardView, dashboardQuery } from "./dashboard-address";
import { DashboardHeader } from "./dashboard-header";
import { ClosingNotes, LeadingNotes } from "./figure-notes";
import { Headline } from "./headline";
import { MonthTable } from "./month-table";
import { MonthlyCurve } from "./monthly-curve";
import { hasFigures, NoFigures } from "./no-figures";
import { OutputTable } from "./output-table";
import { PeriodBar } from "./period-bar";
import { PublishedBeside } from "./published-beside";
import { QueryProblems } from "./query-problems";

type DashboardProps = {
  execution: Execution;
  view: DashboardView;
  order: UnitOrder;
  map: TileMap;
  thisYear: number;
  problems: readonly DashboardProblem[];
  /** Links that belong to one kind of scope, such as a province's projects. */
  links?: ReactNode;
};

/** One scope's execution on a page: what was planned, what is executed, by whom, on what, since when, with what result. */
export function Dashboard({ execution, view, order, map, thisYear, problems, links }: DashboardProps) {
  const words = useTranslations("figures");
  const territory = useTranslations("territory");
  const locale = useLocale();
  const { scope } = execution.query;
  const regions = new Map(map.provinces.map(({ unitId, region }) => [unitId, region]));
  const regionOf = (unitId: string) => regions.get(unitId) ?? null;
  return (
    <div className="dashboard">
      <DashboardHeader
        execution={execution}
        view={view}
        region={scope.kind === "unit" ? regionOf(scope.unitId) : null}
        links={links}
      />
      <PeriodBar execution={execution} view={view} thisYear={thisYear} />
      <QueryProblems problems={problems} />
      <LeadingNotes notes={execution.notes} view={view} />
      {hasFigures(execution) ? (
        <>
          <Headline execution={execution} view={view} />
          <ChainTable execution={execution} view={view} />
          {scope.kind !== "unit" && (
            <section>
              <h2>
                {words("ranking.title")} <Badge>{formatCoverage(execution.coverage, locale)}</Badge>
              </h2>
              <UnitRanking execution={execution} view={view} order={order} regionOf={regionOf} />
            </section>
          )}
          <section>
            <h2>{words("contents.title")}</h2>
            <ContentTable execution={execution} view={view} />
          </section>
          <section>
            <h2>{words("months.title")}</h2>
            <div className="side-by-side">
              <MonthlyCurve execution={execution} view={view} />
              <MonthTable execution={execution} view={view} />
            </div>
          </section>
          <div className={scope.kind === "unit" ? "side-by-side map-beside" : "side-by-side"}>
            <section>
              <h2>{territory("title")}</h2>
              <ProvinceMap map={map} rows={execution.byUnit} query={dashboardQuery(view)} />
            </section>
            <div className="dashboard">
              <section>
                <h2>{words("outputs.title")}</h2>
                <OutputTable outputs={execution.outputs} />
              </section>
              <PublishedBeside execution={execution} />
              <ClosingNotes notes={execution.notes} />
            </div>
          </div>
        </>
      ) : (
        <NoFigures notes={execution.notes} />
      )}
    </div>
  );
}

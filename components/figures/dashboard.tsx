import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Execution } from "@/lib/domain/figures/execution";
import { hasFigures } from "@/lib/domain/figures/has-figures";
import type { UnitOrder } from "@/lib/domain/figures/unit-order";
import type { DashboardTables } from "@/lib/domain/report/dashboard-tables";
import type { TileMap } from "@/lib/domain/territory/tile-map";
import { formatCoverage } from "@/lib/format/measure-names";
import type { DashboardProblem } from "@/lib/input/dashboard-problem";
import { PrintAbout } from "../report/print-about";
import { ReportSheet } from "../report/report-sheet";
import { ProvinceMap } from "../territory/province-map";
import { Badge } from "../ui/badge";
import { type DashboardView, dashboardQuery } from "./dashboard-address";
import { DashboardHeader } from "./dashboard-header";
import { chainLinks, contentLinks, rankingLinks } from "./dashboard-links";
import { ClosingNotes, LeadingNotes } from "./figure-notes";
import { Headline } from "./headline";
import { MonthsSection } from "./months-section";
import { NoFigures } from "./no-figures";
import { PeriodBar } from "./period-bar";
import { PublishedBeside } from "./published-beside";
import { QueryProblems } from "./query-problems";
import { SourceNoteLine } from "./source-notes";

type DashboardProps = {
  execution: Execution;
  view: DashboardView;
  tables: DashboardTables;
  order: UnitOrder;
  map: TileMap;
  thisYear: number;
  /** Budget years with figures, latest first; asked for only where they are named. */
  years: readonly number[];
  problems: readonly DashboardProblem[];
  /** Links that belong to one kind of scope, such as a province's projects. */
  links?: ReactNode;
  /** What belongs right below the headline figures, such as why a province is behind. */
  remark?: ReactNode;
};

/** One scope's execution on a page: what was planned, what is executed, by whom, on what, since when, with what result. */
export function Dashboard({
  execution,
  view,
  tables,
  order,
  map,
  thisYear,
  years,
  problems,
  links,
  remark,
}: DashboardProps) {
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
      <PrintAbout lines={tables.chain.about} />
      <PeriodBar execution={execution} view={view} thisYear={thisYear} />
      <QueryProblems problems={problems} view={view} years={years} />
      <LeadingNotes notes={execution.notes} view={view} />
      {hasFigures(execution) ? (
        <>
          <Headline execution={execution} view={view} />
          {remark}
          <div>
            <ReportSheet table={tables.chain} unit={view.unit} links={chainLinks(view)} />
            <SourceNoteLine execution={execution} />
          </div>
          {tables.ranking && (
            <section>
              <h2>
                {words("ranking.title")} <Badge>{formatCoverage(execution.coverage, locale)}</Badge>
              </h2>
              <ReportSheet table={tables.ranking} unit={view.unit} links={rankingLinks(view, order)} />
            </section>
          )}
          <section>
            <h2>{words("contents.title")}</h2>
            <ReportSheet table={tables.contents} unit={view.unit} links={contentLinks(view)} />
          </section>
          <MonthsSection execution={execution} view={view} table={tables.months} />
          <div className="side-by-side closing">
            <section>
              <h2>{territory("title")}</h2>
              <ProvinceMap map={map} rows={execution.byUnit} query={dashboardQuery(view)} />
            </section>
            <div className="dashboard">
              <section>
                <h2>{words("outputs.title")}</h2>
                {execution.outputs.length === 0 ? (
                  <p className="empty-state">{words("outputs.empty")}</p>
                ) : (
                  <ReportSheet table={tables.outputs} />
                )}
              </section>
              <PublishedBeside table={tables.published} published={execution.published} />
              <ClosingNotes notes={execution.notes} />
            </div>
          </div>
        </>
      ) : (
        <NoFigures notes={execution.notes} view={view} years={years} />
      )}
    </div>
  );
}

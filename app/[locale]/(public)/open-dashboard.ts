import { type DashboardView, dashboardQuery } from "@/components/figures/dashboard-address";
import { dashboardTables } from "@/lib/documents/dashboard/dashboard-tables";
import type { Execution } from "@/lib/domain/figures/execution";
import type { Scope } from "@/lib/domain/figures/execution-query";
import { hasFigures } from "@/lib/domain/figures/has-figures";
import { type UnitOrder, unitOrderFrom } from "@/lib/domain/figures/unit-order";
import { vietnamDay } from "@/lib/domain/period/period";
import type { DashboardTables } from "@/lib/domain/report/dashboard-tables";
import type { TileMap } from "@/lib/domain/territory/tile-map";
import { localeOf } from "@/lib/format/locale";
import type { DashboardProblem } from "@/lib/input/dashboard-problem";
import { type DashboardParams, parseDashboardQuery } from "@/lib/input/dashboard-query";
import { withPlainDays } from "@/lib/input/typed-days";
import { getExecution } from "@/lib/queries/figures/get-execution";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { getTileMap } from "@/lib/queries/territory/get-tile-map";

/** All that a dashboard draws from. */
export type OpenedDashboard = {
  readonly execution: Execution;
  readonly view: DashboardView;
  readonly tables: DashboardTables;
  readonly order: UnitOrder;
  readonly map: TileMap;
  readonly thisYear: number;
  /** Budget years with figures, latest first, where the year asked for has none or was not understood. */
  readonly years: readonly number[];
  readonly problems: readonly DashboardProblem[];
};

/** Reads a dashboard's address and what it asks for; null when the scope is a province that never was. */
export async function openDashboard(
  scope: Scope,
  locale: string,
  params: DashboardParams,
): Promise<OpenedDashboard | null> {
  const { request, moneyUnit, problems } = parseDashboardQuery(withPlainDays(params, ["asOf"]), scope);
  const execution = await getExecution(request, localeOf(locale));
  if (!execution) return null;
  const view = { query: execution.query, unit: moneyUnit };
  const order = unitOrderFrom(params.sort);
  const map = await getTileMap(execution.layout);
  const regions = new Map(map.provinces.map(({ unitId, region }) => [unitId, region]));
  return {
    execution,
    view,
    tables: dashboardTables(
      execution,
      {
        order,
        regionOf: (unitId) => regions.get(unitId) ?? null,
        regionHref: (region) => `/regions/${region.toLowerCase()}${dashboardQuery(view)}`,
      },
      localeOf(locale),
    ),
    order,
    map,
    thisYear: Number(vietnamDay(new Date()).slice(0, 4)),
    years: strayed(execution, problems) ? (await listFilterChoices()).years : [],
    problems,
  };
}

/** Whether the reader is in no year that has figures. */
function strayed(execution: Execution, problems: readonly DashboardProblem[]): boolean {
  return !hasFigures(execution) || problems.some(({ param }) => param === "year");
}

import { itemsCounted } from "../catalogue/dated-catalogue";
import {
  type BudgetYear,
  defaultThrough,
  type IsoDate,
  lastDayOf,
  type ThroughMonth,
  yearBefore,
} from "../period/period";
import type { Reference } from "../reference";
import type { Layout } from "../territory/layout";
import { beginOf, type Territory } from "../territory/territory";
import { territoryOn, type UnitOn } from "../territory/territory-on";
import type { RebaseReason } from "./execution-facts";
import type { ExecutionQuery, ExecutionRequest, Scope } from "./execution-query";

/** A request with everything decided that needs no amounts: its period, its layout, its provinces and its items. */
export type ExecutionView = {
  readonly query: ExecutionQuery;
  readonly today: IsoDate;
  readonly lastDay: IsoDate;
  /** While the period runs, the day of the year before that the evening is compared with; null once it is over. */
  readonly sameDay: IsoDate | null;
  /** The evening the view speaks of, or the end of its period where that is earlier: contents are named as of it. */
  readonly viewDay: IsoDate;
  readonly layout: Layout;
  readonly rebased: RebaseReason | null;
  /** The day the view's territory is taken from. */
  readonly territoryDay: IsoDate;
  readonly nation: readonly UnitOn[];
  readonly units: readonly UnitOn[];
  /** Items within the content filter; null is all. */
  readonly items: readonly string[] | null;
  readonly unknownContent: string | null;
};

/** What only the facts can say of a request: the year it means by default, and whether its period reaches into the 34. */
export type FactsOfView = {
  readonly latestYear: BudgetYear;
  /** Whether a counted fact sits on a unit of the later layout. */
  readonly recordedLater: boolean;
};

/**
 * Decides a view (domain §2). The layout is decided for the whole country, so that regions of one period never overlap:
 * the one in force on the earlier of the evening and the period's last day, or the 34 where they are asked for, where the
 * unit exists in them alone, or where a counted fact sits on one of their units.
 */
export function executionView(
  { territory, catalogue }: Reference,
  request: ExecutionRequest,
  known: FactsOfView,
  today: IsoDate,
): ExecutionView {
  const year = request.year ?? known.latestYear;
  const through: ThroughMonth = request.through ?? defaultThrough(year, today);
  const lastDay = lastDayOf(year, through);
  const evening = request.asOf ?? today;
  const viewDay = earlier(evening, lastDay);
  const settled = settledReason(territory, request, viewDay);
  const rebased = settled === "open" ? (known.recordedLater ? "facts-after-merger" : null) : settled;
  const layout: Layout = rebased !== null || viewDay >= beginOf(territory, "34") ? "34" : "63";
  const territoryDay = dayOfTerritory(territory, rebased, viewDay, today);
  const nation = territoryOn(territory, territoryDay);
  const items = request.content === null ? null : itemsCounted(catalogue, request.content, viewDay);
  const unknownContent = request.content !== null && items === null ? request.content : null;
  return {
    query: { ...request, year, through, content: unknownContent === null ? request.content : null },
    sameDay: evening <= lastDay && evening.startsWith(`${year}-`) ? yearBefore(evening) : null,
    ...{ today, lastDay, viewDay, layout, rebased, territoryDay, nation, items, unknownContent },
    units: nation.filter((unit) => isIn(request.scope, unit)),
  };
}

/** Units of the later layout whose facts would move the view into it; none where the layout is settled without facts. */
export function unitsThatDecide({ territory }: Reference, { query, viewDay }: ExecutionView): readonly string[] {
  if (settledReason(territory, query, viewDay) !== "open") return [];
  const merger = beginOf(territory, "34");
  return [...territory.units.values()].filter(({ validFrom }) => validFrom >= merger).map(({ id }) => id);
}

function settledReason(
  territory: Territory,
  { scope, basis }: Pick<ExecutionQuery, "scope" | "basis">,
  viewDay: IsoDate,
): "asked" | "new-unit" | "open" | null {
  const merger = beginOf(territory, "34");
  if (viewDay >= merger) return null;
  if (basis === "34") return "asked";
  const unit = scope.kind === "unit" ? territory.units.get(scope.unitId) : undefined;
  return unit && unit.validFrom >= merger ? "new-unit" : "open";
}

function dayOfTerritory(territory: Territory, rebased: RebaseReason | null, viewDay: IsoDate, today: IsoDate): IsoDate {
  if (rebased === "asked" || rebased === "new-unit") return today;
  if (rebased === "facts-after-merger") return beginOf(territory, "34");
  const first = territory.layouts.map(({ validFrom }) => validFrom).reduce(earlier);
  return viewDay < first ? first : viewDay;
}

function isIn(scope: Scope, unit: UnitOn): boolean {
  if (scope.kind === "nation") return true;
  return scope.kind === "region" ? unit.region === scope.region : unit.id === scope.unitId;
}

function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}
